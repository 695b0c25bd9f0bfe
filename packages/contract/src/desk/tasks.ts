import { CONSEQUENCES, RECOMMENDED } from '@voldaan/domain/inbox/advice.ts';
import { WORK_GROUPS } from '@voldaan/domain/inbox/work-kind.ts';
import * as z from 'zod';
import { ProposedAct } from './actions.ts';
import { DisputeCategory } from './answers.ts';
import { DecisionChoice } from './decisions.ts';
import { HoldReason } from './hold-reason.ts';
import { SalesAbout } from './sales.ts';
import { StepKind } from './step-kind.ts';
import { Amount, coded, Day, Id, Moment, maybeTyped, typed } from './values.ts';

/**
 * What a person has to decide, as the parts of a sentence and the ids of its buttons. A mail that came back
 * without a step was a thank-you, or told something apart from the plan.
 */
export const TaskSubject = z.discriminatedUnion('code', [
  coded('approval', { approvalId: Id, step: StepKind, lastDate: Day.nullable() }),
  coded('decision', { decisionId: Id, since: Day }),
  coded('second-person', { decisionId: Id, choice: DecisionChoice, by: z.string(), on: Day }),
  coded('proposal', { proposalId: Id, act: ProposedAct, by: z.string(), on: Day }),
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
  coded('sales-asked', { askId: Id, about: SalesAbout, stepOn: Day }),
  coded('limitation-near', { until: Day }),
  coded('costs-stacking', {}),
  coded('dispute', { disputeId: Id, invoice: z.string(), category: DisputeCategory, amount: Amount }),
  coded('arrangement', { arrangementId: Id, amount: Amount, terms: z.int() }),
  coded('arrangement-broken', { arrangementId: Id, amount: Amount }),
  coded('instalment-missed', { amount: Amount }),
  coded('promise-broken', {}),
  coded('agreement-contested', {}),
  coded('payment-reported', {}),
  coded('debtor-wrote', {}),
  coded('mail-received', {}),
  coded('mediation-ended', {}),
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
  /** how it is called when it is given to somebody or put away */
  work: Id,
  /** the report, message, letter or mail that it is about */
  ref: Id.nullable(),
  group: z.enum(WORK_GROUPS),
  advice: z.object({ answer: z.enum(RECOMMENDED), otherwise: z.enum(CONSEQUENCES) }),
  assigned: z.object({ id: Id, name: z.string() }).nullable(),
  /** out of sight until a day, with the reason of whoever put it away */
  snoozed: z.object({ until: Day, reason: z.string().nullable() }).nullable(),
  /** rows with the same value are alike and inside policy, so that they may be answered together */
  alike: z.string().nullable(),
});
export type Task = z.output<typeof Task>;

/** Which rows are asked for: `late` has passed its promised day, `snoozed` is out of sight. */
export const TaskQuery = z.object({
  group: z.enum(['all', ...WORK_GROUPS]).default('all'),
  whose: z.enum(['all', 'mine', 'nobody']).default('all'),
  show: z.enum(['now', 'late', 'snoozed']).default('now'),
  query: z.string().trim().max(100).default(''),
  /** so many rows; those that are in sight stay when more are asked for */
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type TaskQuery = z.output<typeof TaskQuery>;

const Count = z.int();

/**
 * The tasks, the earliest promised date first, then the largest amount; with none, what the plan does next, for the
 * quiet screen. `total` counts what fits the question, the other counts what there is.
 */
export const TaskList = z.object({
  today: Day,
  tasks: z.array(Task),
  total: Count,
  counts: z.object({
    group: z.object({ all: Count, answer: Count, plan: Count, money: Count, reach: Count }),
    whose: z.object({ all: Count, mine: Count, nobody: Count }),
    show: z.object({ now: Count, late: Count, snoozed: Count }),
  }),
  /** who else works here, for passing work on */
  colleagues: z.array(z.object({ id: Id, name: z.string() })),
  upcoming: z.object({ on: Day, kind: StepKind, count: z.int() }).nullable(),
  /** more waits than was looked through: `MOST_WAITING` */
  more: z.boolean().default(false),
});
export type TaskList = z.output<typeof TaskList>;

/** What the debtor said to "did it arrive?"; an invoice that did not arrive is to be sent again. */
export const AnswerArrival = z.object({ arrived: z.boolean(), note: maybeTyped(2_000) });
export type AnswerArrival = z.output<typeof AnswerArrival>;

/** Gives work to a colleague, or to nobody. */
export const AssignWork = z.object({ to: Id.nullable() });
export type AssignWork = z.output<typeof AssignWork>;

/** Puts work away until a day, with a reason; never beyond the day that the debtor was promised. */
export const SnoozeWork = z.object({ until: Day, reason: typed(500) });
export type SnoozeWork = z.output<typeof SnoozeWork>;
