import type { MinuteOfDay } from '../calendar/amsterdam.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** What came of ringing a debtor. */
export const CALL_OUTCOMES = [
  'voicemail',
  'not-reached',
  'invoice-not-received',
  'awaiting-approval',
  'disputed',
  'in-payment-run',
  'already-paid',
  'agreed',
  'call-back',
  'number-missing',
  'other',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Nobody was spoken to, so the call stays open for another try. */
export const isUnreached = (outcome: CallOutcome): boolean =>
  outcome === 'voicemail' || outcome === 'not-reached' || outcome === 'number-missing';

/** Why somebody calls apart from the plan. */
export type CallReason = 'promise-broken';

/** A call that somebody should make, over everything that is late. */
export type OpenCall = {
  readonly id: string;
  readonly since: PlainDate;
  readonly invoices: readonly string[];
  readonly attempts: number;
  readonly callBackOn?: PlainDate;
  readonly callBackAt?: MinuteOfDay;
  readonly why?: CallReason;
};

/** The latest call of an account, whether it is still open or not. */
export type LastCall = { readonly on: PlainDate; readonly outcome: CallOutcome; readonly by?: string };

/** Tries per step; after that the plan simply goes on (defaults 3.4). */
export const MAX_CALL_ATTEMPTS = 3;

/** Days within which what the debtor names may lie: a promise, a payment run, a day to call back. */
export const LATEST_CALL_DAYS: Partial<Record<CallOutcome, number>> = {
  agreed: 14,
  'in-payment-run': 21,
  'call-back': 14,
  'awaiting-approval': 14,
};

/**
 * Whether another try in vain may be made today: one a day, unless the debtor himself asked for this day. Who is
 * spoken to may have rung us, so only tries in vain are counted against a day (defaults 3.4).
 */
export const mayTryOn = (
  today: PlainDate,
  call: Pick<OpenCall, 'callBackOn'>,
  last: LastCall | undefined,
): boolean => last?.on !== today || call.callBackOn === today;
