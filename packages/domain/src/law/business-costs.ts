import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type CollectionCosts, type CostLine, collectionCostSheet } from './collection-costs.ts';

/**
 * Costs agreed in a contract or general terms, with the evidence without which they are not claimed: a clause
 * that was not handed over binds nobody, and one that was not reviewed may be annulled with all costs.
 */
export type AgreedCosts = {
  readonly amount: Cents;
  readonly handOverProof: string;
  readonly clauseReviewedOn: PlainDate;
};

/** `once` per notice keeps the peace (default); `per-invoice` is what European case law defends. */
export type BusinessMinimum = 'once' | 'per-invoice';

const MINIMUM = cents(40_00);
const LID_4 = 'art. 6:96 lid 4 BW';
const PER_INVOICE = 'art. 6:96 lid 4 BW; HvJ EU C-585/20 (BFF Finance) and C-78/22 (ALD)';

/**
 * Costs towards a business: the scale over the sum of the principals, at least EUR 40, due without any notice
 * from the day after the last day to pay (art. 6:96 lid 4 BW, no deviation to the creditor's detriment).
 *
 * EUR 40 for every late invoice rests on CJEU judgments of which the operative part was not read: default off.
 * Agreed costs take the place of the scale, never below EUR 40; a court may moderate them down to the scale
 * (HR 10-7-2015, ECLI:NL:HR:2015:1868).
 *
 * @param principals - overdue principals in cents, one per invoice, each > 0
 * @param on - first day after the last day to pay; selects the scale in force
 * @throws RangeError as `collectionCostSheet`
 * @example businessCosts([cents(1_246_30)], plainDate('2026-09-05')).costs // 186_95
 */
export const businessCosts = (
  principals: readonly Cents[],
  on: PlainDate,
  minimum: BusinessMinimum = 'once',
  agreed?: AgreedCosts,
): CollectionCosts => {
  const scale = collectionCostSheet(principals, on);
  const byContract = agreed ? withAgreed(scale, agreed) : scale;
  if (minimum === 'once') return byContract;
  const amount = cents(MINIMUM * principals.length);
  return atLeast(byContract, {
    kind: 'minimum-per-invoice',
    invoices: principals.length,
    amount,
    source: PER_INVOICE,
  });
};

const withAgreed = (
  { principal }: CollectionCosts,
  { amount, handOverProof }: AgreedCosts,
): CollectionCosts => {
  const line: CostLine = { kind: 'agreed', amount, source: handOverProof };
  const agreed = { principal, costs: amount, lines: [line] };
  return atLeast(agreed, { kind: 'minimum', amount: MINIMUM, source: LID_4 });
};

const atLeast = (costs: CollectionCosts, line: CostLine & { readonly amount: Cents }): CollectionCosts =>
  costs.costs >= line.amount ? costs : { ...costs, costs: line.amount, lines: [...costs.lines, line] };
