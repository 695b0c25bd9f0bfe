import { type CostNotice, ranOut } from '../account/cost-notice.ts';
import type { OpenInvoice } from '../account/invoice.ts';
import { type AccountState, askable, findInvoice } from '../account/state.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { COLLECTION_COST_SCALE } from '../law/collection-cost-scale.ts';
import { collectionCosts } from '../law/collection-costs.ts';
import { isKnownOn } from '../law/dated-table.ts';
import { laterNoticeCosts } from '../law/later-notice-costs.ts';
import type { LegalPolicy } from '../law/legal-policy.ts';
import { costsToClaim } from '../law/too-small-to-claim.ts';
import { type Cents, smallest, sum, ZERO } from '../money/cents.ts';
import { principalLeftOn } from './principal-left.ts';
import { vatOf } from './vat-of.ts';

/** Costs that a notice made due, and VAT over them. */
export type CostsDue = { readonly base: Cents; readonly costs: Cents; readonly vat: Cents };

const NOTHING: CostsDue = { base: ZERO, costs: ZERO, vat: ZERO };

/**
 * The costs that a fourteen-day notice made due: nothing before its term has run out in vain; over what was left
 * when it ran out, at least the legal minimum, and never more than was announced. What was paid after the
 * term changes nothing; what was settled in full leaves with its costs. A later notice adds no more than the
 * difference that what was left makes beside the earlier ones.
 *
 * @param among - the claims for which costs are asked; all that the notice names, unless said otherwise
 * @see art. 6:96 lid 6 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704
 */
export const costsDue = (
  state: AccountState,
  notice: CostNotice,
  policy: LegalPolicy,
  on: PlainDate,
  among: (invoice: OpenInvoice) => boolean = () => true,
): CostsDue => {
  if (notice.lapsed || !ranOut(notice, on)) return NOTHING;
  const { earlier } = notice;
  const base = sum(
    notice.claims.flatMap((claim) => {
      const invoice = findInvoice(state, claim.invoice);
      if (!invoice || !among(invoice)) return [];
      const left = principalLeftOn({ ...invoice, open: askable(state, invoice) }, notice.lastFreeDay);
      return smallest(left, claim.principal);
    }),
  );
  if (base <= 0 || !isKnownOn(COLLECTION_COST_SCALE, notice.on)) return NOTHING;
  const scale = earlier
    ? laterNoticeCosts([earlier.principal], [base], notice.on)
    : collectionCosts(base, notice.on);
  const costs = costsToClaim(smallest(notice.costs, scale), base);
  return { base, costs, vat: smallest(notice.vat, vatOf(costs, policy, notice.on)) };
};
