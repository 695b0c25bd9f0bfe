import { type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { businessCosts } from '@voldaan/domain/law/business-costs.ts';
import { collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import { interestOn } from '@voldaan/domain/law/interest.ts';
import { interestSheet } from '@voldaan/domain/law/interest-sheet.ts';
import { type Cents, minus, plus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { CalculatedInvoice, Calculation, ClaimedInterestKind } from '../content/calculation.ts';
import type { CostsAnnounced } from '../content/collection-costs.ts';
import type { Statement } from '../content/statement.ts';

const IN_DEFAULT = plainDate('2026-09-05');

/** Costs over what a statement asks. */
export const costsOver = (base: Cents, vat: Cents | null = null): CostsAnnounced => {
  const { costs, lines } = collectionCostSheet([base], IN_DEFAULT);
  return { amount: costs, base, vat, lines, earlier: null };
};

/** EUR 40 for every invoice. */
export const costsPerInvoice = (principals: readonly Cents[]): CostsAnnounced => {
  const { costs, lines, principal } = businessCosts(principals, IN_DEFAULT, 'per-invoice');
  return { amount: costs, base: principal, vat: null, lines, earlier: null };
};

/** What a notice adds beside an earlier one whose costs stand. */
export const costsBeside = (base: Cents, earlierBase: Cents, date: PlainDate): CostsAnnounced => {
  const { costs, lines } = collectionCostSheet([earlierBase, base], IN_DEFAULT);
  const amount = collectionCostSheet([earlierBase], IN_DEFAULT).costs;
  return {
    amount: minus(costs, amount),
    base,
    vat: null,
    lines,
    earlier: { date, base: earlierBase, amount },
  };
};

/** The calculation of a statement: interest over each claim from one day, and costs. */
export const calculationOf = (
  statement: Statement,
  kind: Exclude<ClaimedInterestKind, 'agreed'>,
  from: PlainDate,
  until: PlainDate,
  costs: CostsAnnounced | null,
): Calculation => {
  const invoices = statement.due.map(({ number, dueDate, amount, open }): CalculatedInvoice => {
    const paid = minus(amount, open);
    const interest = interestOn({ rule: { kind }, principal: open, from, until });
    const { segments, interest: rounded, days } = interestSheet(interest);
    return {
      number,
      dueDate,
      principal: amount,
      payments:
        paid > 0
          ? [{ on: plainDate('2026-09-03'), amount: paid, costs: ZERO, interest: ZERO, principal: paid }]
          : [],
      open,
      interest: { kind, from, until, days, segments, amount: rounded },
    };
  });
  const interest = sum(invoices.map((invoice) => invoice.interest?.amount ?? ZERO));
  const onTop = plus(interest, sum([costs?.amount ?? ZERO, costs?.vat ?? ZERO]));
  return { until, invoices, credits: statement.credits, costs, total: plus(statement.total, onTop) };
};
