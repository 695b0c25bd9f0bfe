import type { DeskRefusal } from '@voldaan/contract/desk/refusal.ts';
import type { RefusalCode } from '@voldaan/domain/account/refusal.ts';

type Plain = Exclude<DeskRefusal['code'], 'import-problems'>;

/** What staff is told for each refusal of an account: complete by type. */
export const REFUSAL_OF: Readonly<Record<RefusalCode, Plain>> = {
  'account-unknown': 'not-found',
  'nothing-open': 'nothing-open',
  'amount-not-positive': 'request-not-understood',
  'amount-above-open': 'changed-meanwhile',
  'invoice-unknown': 'changed-meanwhile',
  'invoice-not-payable-online': 'changed-meanwhile',
  'payment-unfinished': 'changed-meanwhile',
  'letter-unknown': 'already-done',
  'letter-not-printed': 'not-printed',
  'letter-overtaken': 'changed-meanwhile',
  'tracking-missing': 'tracking-needed',
  'date-in-future': 'day-in-future',
  'date-before-print': 'day-in-past',
  'letter-too-old': 'letter-too-old',
  'notice-unknown': 'already-done',
  'nothing-to-forgive': 'already-done',
  'second-person-needed': 'second-person-needed',
  'call-unknown': 'already-done',
  'date-missing': 'request-not-understood',
  'date-too-far': 'hold-too-long',
  'date-in-past': 'day-in-past',
  'approval-unknown': 'already-done',
  'decision-unknown': 'already-done',
  'hold-unknown': 'already-done',
  'task-unknown': 'already-done',
  'task-ends-otherwise': 'request-not-understood',
  'message-unknown': 'already-done',
  'attempt-unknown': 'not-found',
  'receipt-unknown': 'not-found',
};
