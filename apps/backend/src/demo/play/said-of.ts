import { owedOn } from '@voldaan/domain/account/claimed.ts';
import type { CallSaid } from '@voldaan/domain/account/decide/record-call.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Note } from '../../compose/desk/note.ts';
import type { Rung } from '../books/entry.ts';

/**
 * What was said in a call of the demo: an agreement pays all of it on one day, an objection is about the oldest
 * invoice.
 *
 * @throws Error when the script names no day where one is needed
 */
export const saidOf = (
  { outcome }: Rung,
  state: AccountState,
  date: PlainDate | undefined,
  people: Note | undefined,
): CallSaid => {
  const invoices = state.call?.invoices.flatMap((number) => findInvoice(state, number) ?? []) ?? [];
  const day = (): PlainDate => {
    if (!date) throw new Error(`The demo's script names no day for ${outcome}.`);
    return date;
  };
  switch (outcome) {
    case 'awaiting-approval':
    case 'already-paid':
      return { outcome, ...(date && { date }) };
    case 'in-payment-run':
    case 'call-back':
      return { outcome, date: day() };
    case 'disputed': {
      const disputed = { invoice: invoices[0]?.number ?? '', category: 'not-as-agreed' } as const;
      return { outcome, disputed };
    }
    case 'agreed': {
      const parts = [{ amount: sum(invoices.map(owedOn)), on: day() }];
      return {
        outcome,
        agreed: { calledBy: 'us', parts, ordersOnHold: false, ...(people && { people }) },
      };
    }
    default:
      return { outcome };
  }
};
