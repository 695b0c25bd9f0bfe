import { amsterdamDate } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import type { Telling } from '../telling.ts';

const aboutOf = (state: AccountState, telling: Telling): readonly string[] => {
  if ('invoice' in telling) return [telling.invoice];
  if (telling.what === 'call-confirmed') return telling.claims.map((claim) => claim.invoice);
  if (telling.what === 'payment-report-received' || telling.what === 'promise-confirmed') {
    return telling.invoices;
  }
  if (telling.what === 'payment-not-found') return telling.invoices;
  if (telling.what === 'statement') return state.invoices.map(({ number }) => number);
  return 'arrangementId' in telling && state.arrangement ? state.arrangement.invoices : [];
};

/** Claims the mail that tells the debtor something; without a working address it is dropped, and the desk sees so. */
export const tellingEvents = (
  state: AccountState,
  telling: Telling,
  now: Instant,
  run: string,
): readonly AccountEvent[] => {
  const { what, id: tellingId } = telling;
  const invoices = aboutOf(state, telling);
  if (!state.facts.email) return [{ type: 'MessageDropped', what, invoices, why: 'no-address', tellingId }];
  return [
    {
      type: 'MessageClaimed',
      messageId: `M${state.seq + 1}`,
      message: what,
      tellingId,
      run,
      at: now,
      invoices,
      on: amsterdamDate(now),
    },
  ];
};
