import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, sum } from '../money/cents.ts';
import { collectionCosts } from './collection-costs.ts';

/**
 * What a later notice adds for claims that could have been in an earlier one whose costs stand: only the
 * difference of the scale over both sums, never a minimum of its own.
 *
 * Art. 6:96 lid 7 BW: what can be noticed together must be. Whether a claim left out may still carry its own
 * costs later is in doubt; this is the reading that is safe for the debtor.
 *
 * @param noticed - principals of the earlier notice, each > 0
 * @param later - principals of the later notice, each > 0
 * @param on - day of default; selects the scale in force
 * @returns cents to add, 0 or more
 * @throws RangeError as {@link collectionCosts}
 * @example laterNoticeCosts([cents(200_00)], [cents(60_00)], plainDate('2026-09-05')) // 0: both sums cost 40.00
 */
export const laterNoticeCosts = (noticed: readonly Cents[], later: readonly Cents[], on: PlainDate): Cents =>
  minus(collectionCosts(sum([...noticed, ...later]), on), collectionCosts(sum(noticed), on));
