import { type CostNotice, type NoticedBefore, noticeOf } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable } from '../account/state.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { businessCosts } from '../law/business-costs.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { isKnownOn } from '../law/dated-table.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { costsToClaim, interestToClaim } from '../law/too-small-to-claim.ts';
import { type Cents, cents, minus, plus, smallest, sum, ZERO } from '../money/cents.ts';
import { debtorClass } from '../party/debtor-kind.ts';
import { askedPrincipals } from './asked-principals.ts';
import { type CostsDue, costsDue } from './costs-due.ts';
import { interestClaim } from './interest-claim.ts';
import { runningInterest } from './running-interest.ts';
import { vatOf } from './vat-of.ts';

/** One invoice in a claim. Costs stand with the oldest, as they are one amount over the sum. */
export type ClaimPart = {
  readonly invoice: string;
  readonly principal: Cents;
  readonly interest: Cents;
  /** Including VAT. */
  readonly costs: Cents;
  /** First day that bears interest, when any is claimed. */
  readonly from?: PlainDate;
};

/** Interest and costs that a notice of default asks, fixed until its last date. */
export type ClaimMade = {
  readonly parts: readonly ClaimPart[];
  readonly until: PlainDate;
  /** What the costs were computed over. */
  readonly base: Cents;
  readonly costs: Cents;
  readonly vat: Cents;
  /** What stands beside these costs, where only a difference is asked. */
  readonly earlier?: NoticedBefore;
  /** Posting day of the fourteen-day notice, towards a consumer. */
  readonly noticeOn?: PlainDate;
  readonly total: Cents;
};

type CostsAsked = CostsDue & { readonly earlier?: NoticedBefore };

const NO_COSTS: CostsAsked = { base: ZERO, costs: ZERO, vat: ZERO };

const businessCostsOf = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
  policy: LegalPolicy,
): CostsAsked => {
  const [oldest] = invoices;
  if (!oldest || state.facts.country !== 'NL') return NO_COSTS;
  const since = addDays(oldest.due, 1);
  if (!isKnownOn(COLLECTION_COST_SCALE, since)) return NO_COSTS;
  const principals = askedPrincipals(state, invoices)
    .map(({ open }) => open)
    .filter((open) => open > 0);
  if (principals.length === 0) return NO_COSTS;
  const sheet = businessCosts(principals, since, policy.businessMinimum, state.facts.agreed?.costs);
  const costs = costsToClaim(sheet.costs, sheet.principal);
  return { base: sheet.principal, costs, vat: vatOf(costs, policy, since) };
};

/** The notices that name these invoices, each once. */
const noticesOf = (state: AccountState, invoices: readonly OpenInvoice[]): readonly CostNotice[] => [
  ...new Set(invoices.flatMap((invoice) => noticeOf(state, invoice.number) ?? [])),
];

const consumerCostsOf = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
  policy: LegalPolicy,
  on: PlainDate,
): CostsAsked => {
  const asked = new Set(invoices.map((invoice) => invoice.number));
  const claimed = ({ claimed }: OpenInvoice) => claimed !== undefined;
  const among = (invoice: OpenInvoice) => asked.has(invoice.number) || claimed(invoice);
  const each = noticesOf(state, invoices).map((notice): CostsAsked => {
    const due = costsDue(state, notice, policy, on, among);
    const before = costsDue(state, notice, policy, on, claimed);
    const earlier = before.base > 0 ? beside(notice, before) : notice.earlier;
    // Claimed on invoices that were settled since, and not to be asked again of the others.
    const settled = Math.max(0, (notice.claimed ?? ZERO) - before.costs - before.vat);
    const costs = cents(Math.max(0, due.costs - before.costs - settled));
    const vat = smallest(minus(due.vat, before.vat), vatOf(costs, policy, notice.on));
    return { base: minus(due.base, before.base), costs, vat, ...(earlier && { earlier }) };
  });
  const [only, ...more] = each;
  if (only && more.length === 0) return only;
  return each.reduce(
    (all, due) => ({
      base: sum([all.base, due.base]),
      costs: sum([all.costs, due.costs]),
      vat: sum([all.vat, due.vat]),
    }),
    NO_COSTS,
  );
};

/** Of one notice a part was claimed before: what is asked now stands beside it. */
const beside = ({ on, earlier }: CostNotice, before: CostsDue): NoticedBefore => ({
  on,
  principal: plus(before.base, earlier?.principal ?? ZERO),
  costs: plus(before.costs, earlier?.costs ?? ZERO),
});

/**
 * What a notice of default about these invoices claims, if it left on a day: interest up to and including its
 * last date, so that no later cents are asked of who pays by then, and costs once.
 *
 * Interest below EUR 5 in total is not claimed, nor costs when EUR 10 or less is open (defaults 1.5).
 *
 * @param on - day on which it leaves
 * @param last - last day to pay that it names
 * @see art. 6:96, 6:119, 6:119a BW
 */
export const claimMade = (
  state: AccountState,
  numbers: readonly string[],
  policy: LegalPolicy,
  on: PlainDate,
  last: PlainDate,
): ClaimMade => {
  const invoices = state.invoices
    .filter((invoice) => numbers.includes(invoice.number))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const consumer = debtorClass(state.facts.kind) === 'consumer';
  const { base, costs, vat, earlier } = consumer
    ? consumerCostsOf(state, invoices, policy, on)
    : businessCostsOf(state, invoices, policy);
  const running = invoices.map((invoice) => {
    const rule = runningInterest(state, invoice);
    const asked = { ...invoice, open: askable(state, invoice) };
    return { invoice: asked, from: rule?.from, interest: rule ? interestClaim(asked, rule, last) : ZERO };
  });
  const claims = interestToClaim(sum(running.map(({ interest }) => interest))) > 0;
  const parts = running.map(
    ({ invoice, from, interest }, index): ClaimPart => ({
      invoice: invoice.number,
      principal: invoice.open,
      interest: claims ? interest : ZERO,
      costs: index === 0 ? sum([costs, vat]) : ZERO,
      ...(claims && interest > 0 && from && { from }),
    }),
  );
  const [notice] = consumer ? noticesOf(state, invoices) : [];
  return {
    parts,
    until: last,
    base,
    costs,
    vat,
    ...(earlier && { earlier }),
    ...(notice && { noticeOn: notice.on }),
    total: sum(parts.flatMap((part) => [part.principal, part.interest, part.costs])),
  };
};
