import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import { addMonths } from './add-months.ts';

export type PeriodicClaim = {
  /** One term of a contract that is paid in terms: rent, subscription, tuition. */
  readonly periodic: boolean;
  readonly principal: Cents;
  /** Day on which costs would be announced or claimed. */
  readonly on: PlainDate;
  /** Days on which costs were charged for other terms of the same contract. */
  readonly costsChargedOn: readonly PlainDate[];
};

/** Either the plan may charge costs, or a person decides and is told why. */
export type StackingAnswer =
  | { readonly kind: 'automatic' }
  | {
      readonly kind: 'person-decides';
      readonly reason: 'costs-on-same-contract-within-six-months';
      readonly earlier: PlainDate;
      readonly source: string;
    };

/** Up to this principal the scale gives its minimum: 40 / 15 %. */
export const SMALL_INSTALMENT = cents(266_67);
const IN_FORCE = plainDate('2024-10-01');
const SOURCE = 'Besluit BIK as amended by Stb. 2024, 44, in force 1 October 2024';

/**
 * Whether costs on a consumer's claim may be charged without a person: not when it is a small term of a
 * contract on which costs were charged in the last six months.
 *
 * Doubt: the amended text was not read, only what was written about it (look back six months, at most EUR 40).
 * So nothing is calculated here. The reading safe for the debtor: both borders count as inside, and the
 * answer is never an amount but a person.
 *
 * @example
 * smallInstalmentStacking({ periodic: true, principal: cents(95_00), on: plainDate('2026-09-23'),
 *   costsChargedOn: [plainDate('2026-06-10')] }).kind // 'person-decides'
 */
export const smallInstalmentStacking = (claim: PeriodicClaim): StackingAnswer => {
  if (!claim.periodic || claim.principal > SMALL_INSTALMENT || claim.on < IN_FORCE)
    return { kind: 'automatic' };
  const since = addMonths(claim.on, -6);
  const earlier = claim.costsChargedOn
    .filter((day) => day >= since)
    .sort()
    .at(-1);
  if (!earlier) return { kind: 'automatic' };
  return {
    kind: 'person-decides',
    reason: 'costs-on-same-contract-within-six-months',
    earlier,
    source: SOURCE,
  };
};
