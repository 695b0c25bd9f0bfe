import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, plus, sum, ZERO } from '../../money/cents.ts';
import type { PaymentLine } from '../event.ts';
import type { OpenInvoice } from '../invoice.ts';
import type { AccountState, Credit } from '../state.ts';

/** Changes the invoices named, leaves the others as they are. */
export const onInvoices = (
  state: AccountState,
  numbers: readonly string[],
  change: (invoice: OpenInvoice) => OpenInvoice,
): AccountState => {
  const named = new Set(numbers);
  return {
    ...state,
    invoices: state.invoices.map((invoice) => (named.has(invoice.number) ? change(invoice) : invoice)),
  };
};

/** Takes amounts off the invoices of these lines (or puts them back, with -1). */
export const settleLines = (
  state: AccountState,
  lines: readonly PaymentLine[],
  sign: 1 | -1 = 1,
): AccountState => {
  const parts = new Map(lines.map((line) => [line.invoice, line]));
  return onInvoices(state, [...parts.keys()], (invoice) => {
    const { amount = ZERO, interest = ZERO, costs = ZERO } = parts.get(invoice.number) ?? {};
    const { claimed } = invoice;
    return {
      ...invoice,
      open: cents(invoice.open - sign * amount),
      ...(claimed && {
        claimed: {
          ...claimed,
          interest: cents(claimed.interest - sign * interest),
          costs: cents(claimed.costs - sign * costs),
        },
      }),
    };
  });
};

/** Notes on each invoice which part of it was paid on which day, and what went to interest and costs. */
export const notePaid = (state: AccountState, lines: readonly PaymentLine[], on: PlainDate): AccountState => {
  const paid = new Map(lines.map(({ invoice, ...part }) => [invoice, part]));
  return onInvoices(state, [...paid.keys()], (invoice) => {
    const part = paid.get(invoice.number);
    return part ? { ...invoice, paid: [...(invoice.paid ?? []), { on, ...part }] } : invoice;
  });
};

/** Adds to or takes from what is in credit under a name; nothing left, nothing kept. */
export const changeCredit = (credits: readonly Credit[], number: string, by: number): readonly Credit[] => {
  const found = credits.find((credit) => credit.number === number);
  const left = plus(found?.left ?? cents(0), cents(by));
  const others = credits.filter((credit) => credit.number !== number);
  return left === 0 ? others : [...others, { number, left }];
};

/** Drops a rung from invoices: it did not count after all. */
export const undoRung = (
  state: AccountState,
  numbers: readonly string[],
  rung: number,
  notBefore?: PlainDate,
): AccountState =>
  onInvoices(state, numbers, ({ claimed, ...invoice }) => ({
    ...invoice,
    steps: invoice.steps.filter((step) => step.rung !== rung),
    ...(notBefore && { notBefore }),
    ...(claimed && claimed.rung !== rung && { claimed }),
  }));

/** The day from which a late invoice may be reminded starts anew when its batch is released. */
export const releaseFrom = (invoice: OpenInvoice, on: OpenInvoice['due']): OpenInvoice =>
  invoice.late ? { ...invoice, from: on } : invoice;

/** Everything that one line settles. */
export const lineSum = ({ amount, interest = ZERO, costs = ZERO }: PaymentLine): Cents =>
  sum([amount, interest, costs]);

export const lineTotal = (lines: readonly PaymentLine[]) => sum(lines.map(lineSum));
