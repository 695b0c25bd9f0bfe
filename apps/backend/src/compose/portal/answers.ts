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
