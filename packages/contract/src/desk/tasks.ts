import * as z from 'zod';
import { DisputeCategory } from './answers.ts';
import { DecisionChoice } from './decisions.ts';
import { HoldReason } from './hold-reason.ts';
import { StepKind } from './step-kind.ts';
import { Amount, coded, Day, Id, Moment, maybeTyped } from './values.ts';

/**
 * What a person has to decide, as the parts of a sentence and the ids of its buttons. A mail that came back
 * without a step was a thank-you.
 */
export const TaskSubject = z.discriminatedUnion('code', [
  coded('approval', { approvalId: Id, step: StepKind, lastDate: Day.nullable() }),
  coded('decision', { decisionId: Id, since: Day }),
  coded('second-person', { decisionId: Id, choice: DecisionChoice, by: z.string(), on: Day }),
  coded('bounce', { messageId: Id, step: StepKind.nullable(), to: z.string(), on: Day }),
  coded('no-phone', { callId: Id }),
  coded('late-letter', { letterId: Id, step: StepKind, registered: z.boolean(), printed: Day }),
  coded('uncertain-message', { messageId: Id, step: StepKind, to: z.string(), at: Moment }),
  coded('refund', { receiptId: Id, amount: Amount }),
  coded('did-it-arrive', { invoice: z.string(), sent: Day.nullable() }),
  coded('send-invoice', {}),
  coded('hold-overdue', { holdId: Id, reason: HoldReason }),
  coded('find-address', {}),
  coded('settle-credit', { amount: Amount }),
  coded('kind-unknown', {}),
  coded('limitation-near', { until: Day }),
  coded('costs-stacking', {}),
  coded('dispute', { disputeId: Id, invoice: z.string(), category: DisputeCategory, amount: Amount }),
  coded('arrangement', { arrangementId: Id, amount: Amount, terms: z.int() }),
  coded('arrangement-broken', { arrangementId: Id, amount: Amount }),
  coded('instalment-missed', { amount: Amount }),
  coded('promise-broken', {}),
  coded('payment-reported', {}),
  coded('debtor-wrote', {}),
]);
export type TaskSubject = z.output<typeof TaskSubject>;

/**
 * One row of "Te beslissen". `amount` is at stake; `answerBy` null: no date was promised to anybody; `taskId`
 * null: it ends by its own act or answer, never by saying that it is done.
 */
export const Task = z.object({
  id: Id,
  taskId: Id.nullable(),
  debtor: z.object({ id: Id, name: z.string() }),
  invoices: z.array(z.string()),
  amount: Amount,
  since: Day,
  answerBy: Day.nullable(),
  subject: TaskSubject,
});
export type Task = z.output<typeof Task>;

/** The tasks, the earliest promised date first; with none, what the plan does next, for the quiet screen. */
export const TaskList = z.object({
  today: Day,
  tasks: z.array(Task),
  upcoming: z.object({ on: Day, kind: StepKind, count: z.int() }).nullable(),
});
export type TaskList = z.output<typeof TaskList>;

/** What the debtor said to "did it arrive?"; an invoice that did not arrive is to be sent again. */
export const AnswerArrival = z.object({ arrived: z.boolean(), note: maybeTyped(2_000) });
export type AnswerArrival = z.output<typeof AnswerArrival>;
