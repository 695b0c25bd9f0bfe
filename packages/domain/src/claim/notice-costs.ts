import type { CostNotice } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { type CollectionCosts, collectionCostSheet } from '../law/collection-costs.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { laterNoticeCosts } from '../law/later-notice-costs.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { smallInstalmentStacking } from '../law/small-instalment-stacking.ts';
import { PRINCIPAL_LEFT_WITHOUT_COSTS } from '../law/too-small-to-claim.ts';
import { type Cents, cents, sum } from '../money/cents.ts';
import { inDefaultOn } from './default-of.ts';
import { vatOf } from './vat-of.ts';

/** What a fourteen-day notice announces: costs over the sum of the principals, and how they came about. */
export type NoticeCosts = {
  readonly claims: readonly { readonly invoice: string; readonly principal: Cents }[];
  readonly base: Cents;
  readonly costs: Cents;
  readonly vat: Cents;
  readonly sheet: CollectionCosts;
  /** A notice whose costs stand: only the difference of the scale over both sums is added. */
  readonly earlier?: { readonly on: PlainDate; readonly principal: Cents; readonly costs: Cents };
};

/** Why a notice goes out without costs. `stacking` is a decision for a person. */
export type NoCosts = 'abroad' | 'too-small' | 'stacking' | 'scale-unknown';

export type NoticeCostsAnswer =
  | { readonly kind: 'costs'; readonly value: NoticeCosts }
  | { readonly kind: 'none'; readonly because: NoCosts };

/** In total overdue at or below this a consumer's notice carries no costs (defaults 3.5). */
const SMALL_TOTAL = cents(25_00);

/** The notice whose costs stand and in which one of these claims could have been, as it was in default then. */
const earlierNotice = (state: AccountState, claims: readonly OpenInvoice[]): CostNotice | undefined =>
  (state.notices ?? []).findLast(
    (notice) => !notice.lapsed && claims.some((invoice) => inDefaultOn(invoice, state.facts, notice.on)),
  );

/**
 * The costs that a fourteen-day notice about these invoices announces, if left on a day: the scale over the sum
 * of what is open (art. 6:96 lid 7 BW), in a later notice only the difference for what could have been in the
 * earlier one.
 *
 * None where they may not be claimed automatically: abroad, when little is open, beyond the known scale, or on
 * small terms of a contract that carried costs in the last six months (rule against stacking).
 */
export const noticeCosts = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
  policy: LegalPolicy,
  on: PlainDate,
): NoticeCostsAnswer => {
  const none = (because: NoCosts) => ({ kind: 'none', because }) as const;
  const named = invoices.map((invoice) => ({ invoice, open: askable(state, invoice) }));
  const principals = named.map(({ open }) => open).filter((open) => open > 0);
  const base = sum(principals);
  if (state.facts.country !== 'NL') return none('abroad');
  if (base <= PRINCIPAL_LEFT_WITHOUT_COSTS || base <= SMALL_TOTAL) return none('too-small');
  if (!isKnownOn(COLLECTION_COST_SCALE, on)) return none('scale-unknown');
  if (invoices.some((invoice) => isStacked(state, invoice, on))) return none('stacking');
  const claims = named.map(({ invoice, open }) => ({ invoice: invoice.number, principal: open }));
  const sheet = collectionCostSheet(principals, on);
  const notice = earlierNotice(state, invoices);
  if (!notice) {
    const { costs } = sheet;
    return { kind: 'costs', value: { claims, base, costs, vat: vatOf(costs, policy, on), sheet } };
  }
  const noticed = notice.claims.map((claim) => claim.principal);
  const costs = laterNoticeCosts(noticed, principals, on);
  const earlier = { on: notice.on, principal: sum(noticed), costs: notice.costs };
  return { kind: 'costs', value: { claims, base, costs, vat: vatOf(costs, policy, on), sheet, earlier } };
};

/** Whether an invoice is a small term on whose contract costs were charged lately (Stb. 2024, 44). */
export const isStacked = (state: AccountState, invoice: OpenInvoice, on: PlainDate): boolean =>
  smallInstalmentStacking({
    periodic: invoice.contract !== undefined,
    principal: invoice.open,
    on,
    costsChargedOn: (state.charged ?? [])
      .filter((charge) => charge.contract === invoice.contract)
      .map((charge) => charge.on),
  }).kind === 'person-decides';
