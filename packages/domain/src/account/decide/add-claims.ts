import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolve, evolveAll } from '../evolve.ts';
import type { NewInvoice } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { creditEvents, type NewCreditNote } from './credit.ts';
import { obstacleTasks } from './obstacles.ts';
import { tidied } from './tidy.ts';

export type AddClaims = {
  readonly today: PlainDate;
  readonly importId: string;
  readonly invoices: readonly NewInvoice[];
  readonly creditNotes: readonly NewCreditNote[];
};

/**
 * Adds invoices and credit notes. What is late already begins at the reminder, never at the step of its age,
 * and waits until a person has released the batch. A credit note that names its invoice is taken off it.
 */
export const addClaims = (state: AccountState, command: AddClaims): Decision => {
  const { today, importId } = command;
  const events: AccountEvent[] = command.invoices
    .filter((invoice) => !findInvoice(state, invoice.number))
    .map((invoice) =>
      invoice.due < today
        ? { type: 'InvoiceAdded', invoice, late: true, on: today }
        : { type: 'InvoiceAdded', invoice, on: today },
    );
  const late = events.flatMap((event) =>
    event.type === 'InvoiceAdded' && event.late ? [event.invoice.number] : [],
  );
  if (late.length > 0) {
    const id = `H${state.seq + 1}`;
    const hold = { id, reason: 'first-release' as const, scope: late, since: today, ref: importId };
    events.push({ type: 'HoldPlaced', hold });
  }
  let after = events.reduce(evolve, state);
  for (const note of command.creditNotes) {
    const more = creditEvents(after, note, today);
    events.push(...more);
    after = more.reduce(evolve, after);
  }
  const booked = command.creditNotes.length > 0 ? tidied(state, events, today, 'credited') : events;
  return accept(...booked, ...obstacleTasks(evolveAll(state, booked), today));
};
