import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { type AccountState, askable } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import type { ClaimLine } from '@voldaan/messages/content/claim-line.ts';
import { askedAmount, type Statement } from '@voldaan/messages/content/statement.ts';

const lineIn =
  (state: AccountState) =>
  (invoice: OpenInvoice): ClaimLine => ({
    number: invoice.number,
    issueDate: invoice.issued,
    dueDate: invoice.due,
    amount: invoice.amount,
    open: askable(state, invoice),
  });

const byDueDate = (a: OpenInvoice, b: OpenInvoice): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

/** What is open of every invoice that is ours to ask, as a fact: paused or not, oldest due date first. */
export const openLines = (state: AccountState): readonly ClaimLine[] =>
  [...state.invoices]
    .sort(byDueDate)
    .filter((invoice) => invoice.bar !== 'assigned')
    .map((invoice) => ({ ...lineIn(state)(invoice), open: invoice.open }));

/**
 * Everything on the account on the day of a message, each invoice in one place: what it is about, what goes
 * along, what else is open, what is not due yet, what is paused and until when.
 *
 * @param about - invoices that the message is about
 * @param joined - invoices whose reminder goes along
 */
export const statementOf = (
  state: AccountState,
  about: readonly string[],
  joined: readonly string[],
  today: PlainDate,
): Statement => {
  const lineOf = lineIn(state);
  const rest = [...state.invoices].sort(byDueDate).filter((invoice) => invoice.bar !== 'assigned');
  const take = (wanted: (invoice: OpenInvoice) => boolean): OpenInvoice[] => {
    const taken = rest.filter(wanted);
    for (const invoice of taken) rest.splice(rest.indexOf(invoice), 1);
    return taken;
  };
  const due = take((invoice) => about.includes(invoice.number)).map(lineOf);
  const alsoReminded = take((invoice) => joined.includes(invoice.number)).map(lineOf);
  const held = take((invoice) => holdOn(state.holds, invoice.number) !== undefined).map((invoice) => {
    const hold = holdOn(state.holds, invoice.number);
    return {
      ...lineOf(invoice),
      heldUntil: hold?.until ?? hold?.answerBy ?? null,
      reasonCode: hold?.reason ?? 'by-hand',
    } as const;
  });
  const notYetDue = take((invoice) => invoice.due >= today).map(lineOf);
  const credits = state.credits.map(({ number, left }) => ({ number, amount: left }));
  const asked = { due, alsoReminded, credits };
  return { ...asked, alsoOpen: rest.map(lineOf), notYetDue, held, total: askedAmount(asked) };
};
