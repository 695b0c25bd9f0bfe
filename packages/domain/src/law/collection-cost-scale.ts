import { plainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import type { DatedTable } from './dated-table.ts';

/** A part of the principal and its share: basis points over what lies above the part before, up to `upTo`. */
export type CostBracket = { readonly upTo: Cents | 'no limit'; readonly basisPoints: number };

export type CostScale = {
  readonly brackets: readonly CostBracket[];
  readonly minimum: Cents;
  readonly maximum: Cents;
};

/**
 * The scale of art. 2 lid 1 and 2 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141).
 *
 * Claims in default before 1 July 2012 stand outside it (art. 3). Its amounts have never changed, not by the
 * amendment of 1 October 2024 either (Stb. 2024, 44); no change was announced on 21 November 2026. It has no
 * half-yearly rhythm as the rates of interest have, so it is known a year longer than they are.
 */
export const COLLECTION_COST_SCALE: DatedTable<CostScale> = {
  name: 'Collection cost scale',
  knownUntil: plainDate('2027-12-31'),
  rows: [
    {
      from: plainDate('2012-07-01'),
      source: 'art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten (Stb. 2012, 141)',
      value: {
        brackets: [
          { upTo: cents(2_500_00), basisPoints: 15_00 },
          { upTo: cents(5_000_00), basisPoints: 10_00 },
          { upTo: cents(10_000_00), basisPoints: 5_00 },
          { upTo: cents(200_000_00), basisPoints: 1_00 },
          { upTo: 'no limit', basisPoints: 50 },
        ],
        minimum: cents(40_00),
        maximum: cents(6_775_00),
      },
    },
  ],
};
