import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, minus, smallest } from '../../money/cents.ts';
import { accept, type Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolve, evolveAll } from '../evolve.ts';
import type { NewInvoice } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { obstacleTasks } from './obstacles.ts';
import { tidied } from './tidy.ts';

export type NewCreditNote = {
  readonly number: string;
  readonly amount: Cents;
  readonly issued: PlainDate;
  /** The invoice that it corrects, when the document says so. */
  readonly corrects?: string;
  readonly document?: string;
};

export type AddClaims = {
  readonly today: PlainDate;
  readonly importId: string;
  readonly invoices: readonly NewInvoice[];
  readonly creditNotes: readonly NewCreditNote[];
};

const creditEvents = (state: AccountState, note: NewCreditNote, on: PlainDate): readonly AccountEvent[] => {
  const { number, amount, issued, corrects, document } = note;
  const added: AccountEvent = {
    type: 'CreditNoteAdded',
    number,
    amount,
    issued,
    ...(corrects && { corrects }),
    ...(document && { document }),
  };
  const invoice = corrects ? findInvoice(state, corrects) : undefined;
  if (!invoice) return [added];
  const used = smallest(invoice.open, amount);
  const applied: AccountEvent = {
    type: 'CreditApplied',
    number,
    lines: [{ invoice: invoice.number, amount: used }],
  };
  if (minus(invoice.open, used) > 0) return [added, applied];
  const forgiven = { principal: minus(used, used), interest: minus(used, used), costs: minus(used, used) };
  const closed: AccountEvent = {
    type: 'InvoicesClosed',
    closed: [{ invoice: invoice.number, forgiven }],
    how: 'credited',
    on,
  };
  return [added, applied, closed];
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
