import * as z from 'zod';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

const Step = z.object({ kind: StepKind, on: Day });

/** One invoice or credit note on the card. `open` of a credit note is negative. */
export const CardInvoice = z.object({
  id: Id,
  number: z.string(),
  kind: z.enum(['invoice', 'credit-note']),
  issueDate: Day,
  dueDate: Day,
  amount: Amount,
  open: Amount,
  state: z.enum(['not-due', 'overdue', 'held', 'paid', 'closed', 'written-off', 'handed-over']),
  /** the last step that really left, and the one to come */
  taken: Step.nullable(),
  next: Step.nullable(),
  documentId: Id.nullable(),
});
export type CardInvoice = z.output<typeof CardInvoice>;
