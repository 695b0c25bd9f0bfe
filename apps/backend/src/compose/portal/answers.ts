import type { PortalRefusal } from '@voldaan/contract/portal/refusal.ts';
import type { RefusalCode } from '@voldaan/domain/account/refusal.ts';
import type { Answered } from '../../portal/ports.ts';

export const answered = <Value>(value: Value): Answered<Value> => ({ ok: true, value });
export const refused = (code: PortalRefusal) => ({ ok: false, refusal: { code } }) as const;

const OF_PAYING: Partial<Record<RefusalCode | 'provider-down' | 'method-not-available', PortalRefusal>> = {
  'nothing-open': 'nothing-open',
  'amount-not-positive': 'amount-zero',
  'amount-above-open': 'amount-above-open',
  'invoice-unknown': 'invoice-not-payable',
  'invoice-not-payable-online': 'invoice-not-payable',
  'payment-unfinished': 'payment-under-way',
  'method-not-available': 'method-not-available',
};

/** What a debtor reads when a payment cannot begin; what he cannot cause himself is our fault. */
export const payingRefusal = (code: RefusalCode | 'provider-down' | 'method-not-available'): PortalRefusal =>
  OF_PAYING[code] ?? 'provider-down';

const OF_ANSWERING: Partial<Record<RefusalCode, PortalRefusal>> = {
  'invoice-unknown': 'invoice-not-open',
  'already-disputed': 'dispute-already-open',
  'amount-not-disputable': 'dispute-amount',
  'not-for-this-invoice': 'request-not-understood',
  'amount-not-positive': 'amount-zero',
  'amount-above-open': 'amount-above-open',
  'promise-too-far': 'promise-day',
  'promise-too-long': 'promise-day',
  'promise-already-made': 'promise-already-made',
  'promise-after-default': 'promise-too-late',
  'date-in-past': 'day-in-past',
  'date-in-future': 'day-in-future',
  'arrangement-not-yet': 'arrangement-nothing',
  'arrangement-open': 'arrangement-open',
  'no-terms': 'arrangement-nonsense',
  'longer-than-ten-years': 'arrangement-nonsense',
  'arrangement-unknown': 'arrangement-changed',
  'agreement-unknown': 'agreement-gone',
  'agreement-answered': 'agreement-answered',
};

/** What a debtor reads when his answer cannot be taken; what he cannot cause himself is our fault. */
export const answerRefusal = (code: RefusalCode): PortalRefusal => OF_ANSWERING[code] ?? 'our-failure';
