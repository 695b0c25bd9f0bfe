import type { PlainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, minus, plus, smallest, sum, ZERO } from '../../money/cents.ts';
import type { PaymentLine } from '../event.ts';
import type { OpenInvoice, PaidPart } from '../invoice.ts';
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

/** What is left of parts of which money went back, the last one first. */
const takenBack = (
  paid: readonly PaidPart[],
  { amount, interest = ZERO, costs = ZERO }: PaymentLine,
): readonly PaidPart[] => {
  let back = { amount, interest, costs };
  return paid
    .toReversed()
    .flatMap((part): PaidPart[] => {
      const { on, interest: toInterest = ZERO, costs: toCosts = ZERO } = part;
      const gone = {
        amount: smallest(part.amount, back.amount),
        interest: smallest(toInterest, back.interest),
        costs: smallest(toCosts, back.costs),
      };
      back = {
        amount: minus(back.amount, gone.amount),
        interest: minus(back.interest, gone.interest),
        costs: minus(back.costs, gone.costs),
      };
      const left = {
        amount: minus(part.amount, gone.amount),
        interest: minus(toInterest, gone.interest),
        costs: minus(toCosts, gone.costs),
      };
      const { amount: principal, ...extras } = left;
      if (principal + extras.interest + extras.costs === 0) return [];
      return [
        {
          on,
          amount: principal,
          ...(extras.interest > 0 && { interest: extras.interest }),
          ...(extras.costs > 0 && { costs: extras.costs }),
        },
      ];
    })
    .reverse();
};

/** Money that went back was never paid: neither interest nor costs are computed as if it had been. */
export const unnotePaid = (state: AccountState, lines: readonly PaymentLine[]): AccountState => {
  const back = new Map(lines.map((line) => [line.invoice, line]));
  return onInvoices(state, [...back.keys()], ({ paid = [], ...invoice }) => {
    const line = back.get(invoice.number);
    const left = line ? takenBack(paid, line) : paid;
    return { ...invoice, ...(left.length > 0 && { paid: left }) };
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
