import type { NoticedBefore } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, findInvoice } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { type CollectionCosts, collectionCostSheet, collectionCosts } from '../law/collection-costs.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { laterNoticeCosts } from '../law/later-notice-costs.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { smallInstalmentStacking } from '../law/small-instalment-stacking.ts';
import { PRINCIPAL_LEFT_WITHOUT_COSTS } from '../law/too-small-to-claim.ts';
import { type Cents, cents, sum, ZERO } from '../money/cents.ts';
import { askedPrincipals } from './asked-principals.ts';
import { inDefaultOn } from './default-of.ts';
import { vatOf } from './vat-of.ts';

/** What a fourteen-day notice announces: costs over the sum of the principals, and how they came about. */
export type NoticeCosts = {
  readonly claims: readonly { readonly invoice: string; readonly principal: Cents }[];
  readonly base: Cents;
  readonly costs: Cents;
  readonly vat: Cents;
  readonly sheet: CollectionCosts;
  /** Notices whose costs stand: only the difference of the scale over both sums is added. */
  readonly earlier?: NoticedBefore;
};

/** Why a notice goes out without costs. `stacking` is a decision for a person. */
export type NoCosts = 'abroad' | 'too-small' | 'stacking' | 'scale-unknown';

export type NoticeCostsAnswer =
  | { readonly kind: 'costs'; readonly value: NoticeCosts }
  | { readonly kind: 'none'; readonly because: NoCosts };

/** In total overdue at or below this a consumer's notice carries no costs (defaults 3.5). */
const SMALL_TOTAL = cents(25_00);

/**
 * What was noticed before beside which these claims could have stood, as one of them was in default then: that
 * notice, all that came after it, and what stood beside it.
 */
const noticedBefore = (
  state: AccountState,
  claims: readonly OpenInvoice[],
  on: PlainDate,
): NoticedBefore | undefined => {
  const standing = (state.notices ?? []).filter((notice) => !notice.lapsed);
  const first = standing.findIndex((notice) =>
    claims.some((invoice) => inDefaultOn(invoice, state.facts, notice.on)),
  );
  const beside = first < 0 ? [] : standing.slice(first);
  const last = beside.at(-1);
  if (!last) return undefined;
  const principals = beside.flatMap((notice) => notice.claims.map((claim) => claim.principal));
  const principal = sum([...principals, beside[0]?.earlier?.principal ?? ZERO]);
  return { on: last.on, principal, costs: collectionCosts(principal, on) };
};

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
  const named = askedPrincipals(state, invoices);
  const principals = named.map(({ open }) => open).filter((open) => open > 0);
  const base = sum(principals);
  if (state.facts.country !== 'NL') return none('abroad');
  if (base <= PRINCIPAL_LEFT_WITHOUT_COSTS || base <= SMALL_TOTAL) return none('too-small');
  if (!isKnownOn(COLLECTION_COST_SCALE, on)) return none('scale-unknown');
  if (invoices.some((invoice) => isStacked(state, invoice, on))) return none('stacking');
  const claims = named.map(({ invoice, open }) => ({ invoice: invoice.number, principal: open }));
  const sheet = collectionCostSheet(principals, on);
  const earlier = noticedBefore(state, invoices, on);
  const costs = earlier ? laterNoticeCosts([earlier.principal], principals, on) : sheet.costs;
  const value = { claims, base, costs, vat: vatOf(costs, policy, on), sheet };
  return { kind: 'costs', value: { ...value, ...(earlier && { earlier }) } };
};

/** Days on which costs were claimed, or announced in a notice that stands, for other terms of a contract. */
const chargedOn = (state: AccountState, contract: string | undefined): readonly PlainDate[] => [
  ...(state.charged ?? []).filter((charge) => charge.contract === contract).map((charge) => charge.on),
  ...(state.notices ?? [])
    .filter(({ lapsed, costs, claims }) => {
      const other = claims.some(({ invoice }) => findInvoice(state, invoice)?.contract === contract);
      return !lapsed && costs > 0 && other;
    })
    .map((notice) => notice.on),
];

/** Whether an invoice is a small term on whose contract costs were charged lately (Stb. 2024, 44). */
export const isStacked = (state: AccountState, invoice: OpenInvoice, on: PlainDate): boolean =>
  smallInstalmentStacking({
    periodic: invoice.contract !== undefined,
    principal: invoice.open,
    on,
    costsChargedOn: chargedOn(state, invoice.contract),
  }).kind === 'person-decides';
