import type { TaskKind } from '../account/task.ts';

/** Everything that can wait for a person to decide. */
export type WorkKind =
  | TaskKind
  | 'approval'
  | 'decision'
  | 'proposal'
  | 'dispute'
  | 'arrangement'
  | 'sales-asked'
  | 'kind-unknown';

/** Work of one kind of attention: an answer to somebody, a step of the plan, money, or how a debtor is reached. */
export const WORK_GROUPS = ['answer', 'plan', 'money', 'reach'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Under which group of the inbox each kind stands: complete by type. */
export const GROUP_OF: Readonly<Record<WorkKind, WorkGroup>> = {
  dispute: 'answer',
  arrangement: 'answer',
  'payment-reported': 'answer',
  'debtor-wrote': 'answer',
  'mail-received': 'answer',
  'agreement-contested': 'answer',
  'hold-overdue': 'answer',
  approval: 'plan',
  decision: 'plan',
  proposal: 'plan',
  'mediation-ended': 'plan',
  'sales-asked': 'plan',
  'kind-unknown': 'plan',
  'letter-not-posted': 'plan',
  'limitation-near': 'plan',
  'costs-stacking': 'plan',
  'propose-refund': 'money',
  'settle-credit': 'money',
  'promise-broken': 'money',
  'instalment-missed': 'money',
  'arrangement-broken': 'money',
  'ask-arrival': 'reach',
  'send-invoice': 'reach',
  'message-uncertain': 'reach',
  'message-bounced': 'reach',
  'find-address': 'reach',
  'find-number': 'reach',
};
