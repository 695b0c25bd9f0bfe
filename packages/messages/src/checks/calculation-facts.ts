import { daysBetween } from '@voldaan/domain/calendar/plain-date.ts';
import { add, type Exact, exact, NOTHING, roundToCents } from '@voldaan/domain/law/exact.ts';
import { minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { CalculatedInvoice, Calculation, ClaimedInterest } from '../content/calculation.ts';
import { costsFacts } from './costs-facts.ts';
import type { MissingFact } from './missing-facts.ts';
import { required } from './required.ts';

/** A decimal of euros with any number of places as exact cents. */
const exactOf = (decimal: string): Exact => {
  const [whole = '0', places = ''] = decimal.split('.');
  return exact(BigInt(whole + places) * 100n, 10n ** BigInt(places.length));
};

/** The lines follow each other without a gap, and their interest with six places adds up to the amount. */
const interestAddsUp = ({ from, until, days, segments, amount }: ClaimedInterest): boolean => {
  const [first, last] = [segments[0], segments.at(-1)];
  const total = segments.reduce((interest, segment) => add(interest, exactOf(segment.exact)), NOTHING);
  return (
    first?.from === from &&
    last?.until === until &&
    days === daysBetween(from, until) + 1 &&
    segments.every((one) => one.days === daysBetween(one.from, one.until) + 1) &&
    days === segments.reduce((all, one) => all + one.days, 0) &&
    roundToCents(total) === amount
  );
};

const isSettledRight = ({ principal, payments, open }: CalculatedInvoice): boolean =>
  open === minus(principal, sum(payments.map((payment) => payment.principal)));

/** Whether a calculation can be followed: each line from its parts, and the total from the lines. */
export const calculationFacts = (calculation: Calculation): readonly MissingFact[] => {
  const { invoices, credits, costs, total, until } = calculation;
  const interest = invoices.flatMap((invoice) => (invoice.interest ? [invoice.interest] : []));
  const asked = sum([
    ...invoices.map(({ open }) => open),
    ...interest.map(({ amount }) => amount),
    costs?.amount ?? ZERO,
    costs?.vat ?? ZERO,
  ]);
  return [
    ...required({
      'claimed.invoices': invoices.length > 0 && invoices.every(isSettledRight),
      'claimed.interest': interest.every(interestAddsUp),
      'claimed.until': interest.every((one) => one.until === until),
      'claimed.total': total > 0 && total === minus(asked, sum(credits.map(({ amount }) => amount))),
    }),
    ...(costs ? costsFacts(costs) : []),
  ];
};
