import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { type Cents, cents } from '../money/cents.ts';
import { type DatedTable, rowOn } from './dated-table.ts';
import { exact, roundToCents } from './exact.ts';

/** The general VAT rate in basis points, art. 9 lid 1 Wet OB 1968. */
export const VAT_RATE: DatedTable<number> = {
  name: 'General VAT rate',
  knownUntil: plainDate('2027-12-31'),
  rows: [
    { from: plainDate('2012-07-01'), value: 19_00, source: 'art. 9 lid 1 Wet OB 1968' },
    { from: plainDate('2012-10-01'), value: 21_00, source: 'art. 9 lid 1 Wet OB 1968' },
  ],
};

/** The three questions of an administration; VAT comes on top only when all three are answered with yes. */
export type VatOnCostsAnswers = {
  /** Do you use a collection service that charges you VAT? Who collects himself may never add VAT. */
  readonly collectedByServiceWithVat: boolean;
  /** Is it so that you can neither deduct nor set off that VAT? */
  readonly vatCannotBeDeducted: boolean;
  /** Do you declare expressly, in the notice, that the costs were raised by VAT for that reason? */
  readonly declaredExpressly: boolean;
};

/** Whether all three conditions of art. 2 lid 3 Besluit BIK are met. */
export const mayAddVat = (answers: VatOnCostsAnswers): boolean =>
  answers.collectedByServiceWithVat && answers.vatCannotBeDeducted && answers.declaredExpressly;

/**
 * VAT over collection costs, rounded half up to the cent.
 *
 * @param on - day of default; selects the rate in force
 * @throws RangeError when `on` is outside the known rates
 * @example vatOverCosts(cents(40_00), plainDate('2026-09-05')) // 8_40
 */
export const vatOverCosts = (costs: Cents, on: PlainDate): Cents =>
  roundToCents(exact(BigInt(costs) * BigInt(rowOn(VAT_RATE, on).value), 10_000n));

/**
 * VAT that may be added to the costs: nothing unless all three questions are answered with yes.
 *
 * @see art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten
 */
export const vatOnCosts = (costs: Cents, answers: VatOnCostsAnswers, on: PlainDate): Cents =>
  mayAddVat(answers) ? vatOverCosts(costs, on) : cents(0);
