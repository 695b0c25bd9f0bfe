import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { rowOn } from './dated-table.ts';
import { type InterestKind, interestTable } from './interest-rates.ts';

/**
 * Which interest runs. An agreed rate is in basis points a year or a month; by month counts twelve times a
 * year, and still by the day. It compounds yearly as statutory interest does, unless `compounding` is off.
 *
 * Claim an agreed rate only where the debtor file proves that the terms were handed over and the clause was
 * reviewed: towards a consumer a high rate may be annulled or moderated.
 */
export type InterestRule =
  | { readonly kind: InterestKind }
  | {
      readonly kind: 'agreed';
      readonly basisPoints: number;
      readonly per: 'year' | 'month';
      readonly compounding?: 'yearly' | 'none';
    };

/**
 * Rate a year in basis points on a day.
 *
 * @throws RangeError when the day is outside the table of the rule, or an agreed rate is no whole number >= 0
 */
export const yearlyRate = (rule: InterestRule, on: PlainDate): number => {
  if (rule.kind !== 'agreed') return rowOn(interestTable(rule.kind), on).value;
  if (!Number.isSafeInteger(rule.basisPoints) || rule.basisPoints < 0) {
    throw new RangeError(`An agreed rate is a whole number of basis points from 0, got ${rule.basisPoints}.`);
  }
  return rule.per === 'month' ? rule.basisPoints * 12 : rule.basisPoints;
};

/** Last days before a new rate: running interest follows it from its first day (art. 6:120 BW). */
export const lastDaysOfRates = (rule: InterestRule): readonly PlainDate[] =>
  rule.kind === 'agreed' ? [] : interestTable(rule.kind).rows.map((row) => addDays(row.from, -1));

export const compounds = (rule: InterestRule): boolean =>
  rule.kind !== 'agreed' || rule.compounding !== 'none';
