import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import * as z from 'zod';

const shared = {
  debtor: z.object({ name: z.string(), city: z.string().nullable() }),
  invoices: z.array(z.string()),
  amount: CentsValue,
};

const since = DayValue;

/** What the list of tasks keeps of a piece of work. */
export const TaskData = z.discriminatedUnion('task', [
  z.object({
    ...shared,
    task: z.literal('approval'),
    approvalId: z.string(),
    rung: z.int(),
    stepOn: DayValue,
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
  }),
  z.object({ ...shared, task: z.literal('kind-unknown'), since }),
  z.object({
    ...shared,
    task: z.literal('dispute'),
    disputeId: z.string(),
    since,
    answerBy: DayValue.nullable(),
  }),
  z.object({
    ...shared,
    task: z.literal('arrangement'),
    arrangementId: z.string(),
    since,
    answerBy: DayValue.nullable(),
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
      'promise-broken',
      'instalment-missed',
      'arrangement-broken',
    ]),
    taskId: z.string(),
    since,
    ref: z.string().nullable(),
  }),
]);
export type TaskData = z.output<typeof TaskData>;

/** Work that the account itself opened as a task. */
export type OpenedTask = Extract<TaskData, { taskId: string }>;
