import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, minus, smallest, sum, ZERO } from '../../money/cents.ts';
import { extrasOf } from '../claimed.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';

export type NewCreditNote = {
  readonly number: string;
  readonly amount: Cents;
  readonly issued: PlainDate;
  /** The invoice that it corrects, when the document says so. */
  readonly corrects?: string;
  readonly document?: string;
  /** Why, when a person makes it. */
  readonly note?: { readonly id: string; readonly hash: string };
};

/** What a credit note does: taken off the invoice that it names, which closes when nothing of it is left. */
export const creditEvents = (
  state: AccountState,
  note: NewCreditNote,
  on: PlainDate,
): readonly AccountEvent[] => {
  const { number, amount, issued, corrects, document, note: why } = note;
  const added: AccountEvent = {
    type: 'CreditNoteAdded',
    number,
    amount,
    issued,
    ...(corrects && { corrects }),
    ...(document && { document }),
    ...(why && { note: why }),
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
  // Without principal there was nothing to claim on: what was asked on top goes with it.
  const extras = extrasOf(invoice) > 0 ? invoice.claimed : undefined;
  const forgiven = {
    principal: ZERO,
    interest: sum([extras?.interest ?? ZERO]),
    costs: sum([extras?.costs ?? ZERO]),
  };
  const closed: AccountEvent = {
    type: 'InvoicesClosed',
    closed: [{ invoice: invoice.number, forgiven }],
    how: 'credited',
    on,
  };
  return [added, applied, closed];
};
