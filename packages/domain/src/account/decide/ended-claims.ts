import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EndedClaim } from '../action-event.ts';
import { owedOn } from '../claimed.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';

const claimsOf = (state: AccountState, invoices: readonly string[]): readonly EndedClaim[] =>
  invoices
    .flatMap((number) => findInvoice(state, number) ?? [])
    .filter(({ ended }) => !ended)
    .map((invoice) => ({ invoice: invoice.number, amount: owedOn(invoice) }));

/** The plan is done with what is still open of these invoices: written off in the books, or in other hands. */
export const endedEvents = (
  state: AccountState,
  how: 'write-off' | 'agency' | 'bailiff',
  invoices: readonly string[],
  on: PlainDate,
): readonly AccountEvent[] => {
  const claims = claimsOf(state, invoices);
  if (claims.length === 0) return [];
  return how === 'write-off'
    ? [{ type: 'ClaimsWrittenOff', claims, on }]
    : [{ type: 'ClaimsHandedOver', claims, to: how, on }];
};
