import * as z from 'zod';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

/** A step that waits for a person's yes. */
export const Approval = z.object({
  id: Id,
  step: StepKind,
  since: Day,
  invoices: z.array(z.string()),
  amount: Amount,
});
export type Approval = z.output<typeof Approval>;

export const Approve = z.object({ decision: z.literal('approve') });
export type Approve = z.output<typeof Approve>;
