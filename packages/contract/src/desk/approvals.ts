import * as z from 'zod';
import { MailPreview } from './review.ts';
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

/**
 * What leaves after a yes, when nothing is paid until then. `on` null: nothing leaves in the next four months, as during
 * a pause; `post` null: by mail alone.
 */
export const StepReview = z.object({
  on: Day.nullable(),
  post: z.enum(['post', 'registered']).nullable(),
  mail: MailPreview.nullable(),
});
export type StepReview = z.output<typeof StepReview>;

export const Approve = z.object({ decision: z.literal('approve') });
export type Approve = z.output<typeof Approve>;
