import { type Cents, cents, ZERO } from '../money/cents.ts';

/** Below this, interest is computed but not claimed (defaults 1.5). */
export const SMALLEST_INTEREST_CLAIMED = cents(5_00);

/** Up to and including this principal left, costs are not claimed (defaults 1.5; the EUR 0.14 case). */
export const PRINCIPAL_LEFT_WITHOUT_COSTS = cents(10_00);

/** The interest that is claimed: all of it, or nothing when it is below EUR 5. */
export const interestToClaim = (interest: Cents): Cents =>
  interest < SMALLEST_INTEREST_CLAIMED ? ZERO : interest;

/** The costs that are claimed: nothing when EUR 10 or less of the principal is left. */
export const costsToClaim = (costs: Cents, principalLeft: Cents): Cents =>
  principalLeft <= PRINCIPAL_LEFT_WITHOUT_COSTS ? ZERO : costs;
