import { ProposedAct } from '@voldaan/contract/desk/actions.ts';
import { CentsValue, DayValue, MomentValue } from '@voldaan/contract/http/values.ts';
import { DISPUTE_CATEGORIES } from '@voldaan/domain/dispute/category.ts';
import * as z from 'zod';
import { HOLD_REASON } from '../words/hold-reason.ts';

const shared = {
  debtor: z.object({ name: z.string(), city: z.string().nullable() }),
  invoices: z.array(z.string()),
  amount: CentsValue,
  /** who does it: a staff id */
  to: z.string().optional(),
  snoozed: z.object({ until: DayValue, note: z.string().optional() }).optional(),
};

const since = DayValue;

const STEP = z.enum(['reminder', 'call', 'notice', 'fourteen-day-notice', 'notice-of-default', 'decision']);
const LETTER = z.enum(['reminder', 'notice', 'fourteen-day-notice', 'notice-of-default']);

/** What the row of a task tells of it, each where its kind has it. */
const Facts = z.object({
  sent: DayValue.optional(),
  letter: z.object({ id: z.string(), step: LETTER, registered: z.boolean(), printed: DayValue }).optional(),
  /** what a mail was: a step of the plan, a thank-you, or something that the debtor was told */
  message: z.string().optional(),
  at: MomentValue.optional(),
  to: z.string().optional(),
  amount: CentsValue.optional(),
  open: CentsValue.optional(),
  until: DayValue.optional(),
  callId: z.string().optional(),
  hold: z.enum(Object.keys(HOLD_REASON) as [keyof typeof HOLD_REASON]).optional(),
  answerBy: DayValue.optional(),
});

/** What the list of tasks keeps of a piece of work. */
export const TaskData = z.discriminatedUnion('task', [
  z.object({
    ...shared,
    task: z.literal('approval'),
    approvalId: z.string(),
    rung: z.int(),
    stepOn: DayValue,
    step: STEP,
    termDays: z.int().nullable(),
  }),
  z.object({
    ...shared,
    task: z.literal('decision'),
    decisionId: z.string(),
    since,
    /** A choice that waits for a second person; rows from before that was asked lack it. */
    proposal: z
      .object({
        choice: z.enum(['wait-until', 'arrangement', 'mediation', 'agency', 'bailiff', 'write-off']),
        by: z.string(),
        on: DayValue,
      })
      .nullable()
      .default(null),
    /** an arrangement with him was broken */
    broken: z.boolean().default(false),
  }),
  z.object({
    ...shared,
    task: z.literal('proposal'),
    proposalId: z.string(),
    act: ProposedAct,
    by: z.string(),
    since,
    /** what would be forgiven */
    given: CentsValue.optional(),
  }),
  z.object({ ...shared, task: z.literal('kind-unknown'), since }),
  z.object({
    ...shared,
    task: z.literal('sales-asked'),
    askId: z.string(),
    about: z.enum(['notice-of-default', 'hand-over']),
    since,
    stepOn: DayValue,
  }),
  z.object({
    ...shared,
    task: z.literal('dispute'),
    disputeId: z.string(),
    since,
    answerBy: DayValue.nullable(),
    invoice: z.string(),
    category: z.enum(DISPUTE_CATEGORIES),
    disputed: CentsValue.nullable(),
    who: z.enum(['sales', 'finance']),
  }),
  z.object({
    ...shared,
    task: z.literal('arrangement'),
    arrangementId: z.string(),
    since,
    answerBy: DayValue.nullable(),
    total: CentsValue,
    terms: z.int(),
    decides: z.enum(['itself', 'finance', 'approver', 'request']),
  }),
  z.object({
    ...shared,
    task: z.enum([
      'ask-arrival',
      'send-invoice',
      'letter-not-posted',
      'message-uncertain',
      'message-bounced',
      'find-address',
      'find-number',
      'propose-refund',
      'settle-credit',
      'limitation-near',
      'costs-stacking',
      'hold-overdue',
      'payment-reported',
      'debtor-wrote',
      'mail-received',
      'promise-broken',
      'agreement-contested',
      'instalment-missed',
      'arrangement-broken',
      'mediation-ended',
    ]),
    taskId: z.string(),
    since,
    ref: z.string().nullable(),
    facts: Facts,
  }),
]);
export type TaskData = z.output<typeof TaskData>;

/** Work that the account itself opened as a task. */
export type OpenedTask = Extract<TaskData, { taskId: string }>;
