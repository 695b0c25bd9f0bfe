import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import { euroPlaces, roundToCents } from './exact.ts';
import type { Interest } from './interest.ts';
import { percentage } from './percentage.ts';

/** A segment as people and scripts read it; amounts in euros, `exact` with six places. */
export type InterestSheetLine = {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly days: number;
  readonly rate: string;
  readonly base: string;
  readonly interest: string;
  readonly exact: string;
};

export type InterestSheet = {
  readonly interest: Cents;
  readonly days: number;
  readonly segments: readonly InterestSheetLine[];
};

/**
 * Interest as it is shown and claimed. The total is rounded once; a line rounded by itself is for reading, so
 * the lines of two places may differ from the total by some cents, those of six places do not.
 *
 * @example interestSheet(interestOn(claim)).segments[0]?.rate // '10.40'
 */
export const interestSheet = ({ interest, days, segments }: Interest): InterestSheet => {
  return {
    interest: roundToCents(interest),
    days,
    segments: segments.map((segment) => {
      return {
        from: segment.from,
        until: segment.until,
        days: segment.days,
        rate: percentage(segment.rate),
        base: euroPlaces(segment.base, 2),
        interest: euroPlaces(segment.interest, 2),
        exact: euroPlaces(segment.interest, 6),
      };
    }),
  };
};
