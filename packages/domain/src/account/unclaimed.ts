import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { businessCosts } from '../law/business-costs.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { roundToCents } from '../law/exact.ts';
import { interestOn } from '../law/interest.ts';
import { interestTable } from '../law/interest-rates.ts';
import { type Cents, plus, sum, ZERO } from '../money/cents.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import type { DebtorFacts } from '../party/reach.ts';
import type { OpenInvoice } from './invoice.ts';

/** Interest and costs that were computed and never asked. */
export type Unclaimed = { readonly interest: Cents; readonly costs: Cents };

const NOTHING: Unclaimed = { interest: ZERO, costs: ZERO };

/** What was open of an invoice when its last day to pay had passed. */
const latePrincipal = ({ open, paid = [], due }: OpenInvoice): Cents =>
  plus(open, sum(paid.filter((part) => part.on > due).map((part) => part.amount)));

const interestOf = (invoice: OpenInvoice, until: PlainDate): Cents => {
  const from = addDays(invoice.due, 1);
  const table = interestTable('commercial');
  if (!isKnownOn(table, from) || !isKnownOn(table, until)) return ZERO;
  const payments = (invoice.paid ?? [])
    .filter((part) => part.on > invoice.due)
    .map((part) => ({ ...part, settles: 'principal' as const }));
  const { interest } = interestOn({
    rule: { kind: 'commercial' },
    principal: latePrincipal(invoice),
    from,
    until,
    payments,
  });
  return roundToCents(interest);
};

/**
 * Interest and costs that the law allows on invoices that were paid late but that were never claimed. They
 * are recorded as forgiven when the principal is paid, because a receipt for it presumes them paid (6:50 lid
 * 2 BW). Costs are computed once over all of them and stand with the oldest.
 *
 * Only for businesses in the Netherlands: towards a consumer nothing runs before a fourteen-day notice has
 * run out, and abroad other law may apply. Outside the tables of rates nothing is computed.
 *
 * @param invoices - closed by one payment, with the parts that were paid of them
 * @param on - day on which the payment arrived
 * @see art. 6:119a, 6:96 lid 4 BW
 */
export const unclaimedOn = (
  invoices: readonly OpenInvoice[],
  facts: DebtorFacts,
  on: PlainDate,
): ReadonlyMap<string, Unclaimed> => {
  const none = new Map(invoices.map(({ number }) => [number, NOTHING]));
  if (debtorClass(facts.kind) === 'consumer' || facts.country !== 'NL') return none;
  const late = invoices.filter((invoice) => invoice.due < on && latePrincipal(invoice) > 0);
  const [oldest] = [...late].sort((a, b) => (a.due < b.due ? -1 : 1));
  if (!oldest) return none;
  const since = addDays(oldest.due, 1);
  const costs = isKnownOn(COLLECTION_COST_SCALE, since)
    ? businessCosts(late.map(latePrincipal), since).costs
    : ZERO;
  return new Map([
    ...none,
    ...late.map((invoice): [string, Unclaimed] => [
      invoice.number,
      { interest: interestOf(invoice, on), costs: invoice === oldest ? costs : ZERO },
    ]),
  ]);
};
