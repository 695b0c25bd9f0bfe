import { type Cents, cents } from '../money/cents.ts';
import { NO_STEP, SURPLUS } from './flow/money.ts';
import type { Flows } from './flows.ts';
import { byRung, type ReportedStep, stepOf } from './step-key.ts';
import { at, totalOf } from './tally.ts';

/** Money that arrived, by what had left before it. */
export type Collected = {
  /** Before anything had left: in time, or late without a word of ours. */
  readonly unasked: Cents;
  readonly steps: readonly (ReportedStep & { readonly amount: Cents })[];
  /** More than was owed, still on the account or given back later. */
  readonly surplus: Cents;
  /** All money that arrived, less what was taken back: unasked + steps + surplus. */
  readonly total: Cents;
};

/**
 * Collected per step: every payment counts for the last step that had really left, for that invoice, on or before
 * the day of the payment. It says after what people pay, not that they paid because of it.
 *
 * @returns cents; principal with the interest and costs that were paid along
 */
export const collected = ({ collected: money }: Pick<Flows, 'collected'>): Collected => ({
  unasked: cents(at(money, NO_STEP)),
  steps: Object.entries(money)
    .filter(([name]) => name !== NO_STEP && name !== SURPLUS)
    .map(([name, amount]) => ({ ...stepOf(name), amount: cents(amount) }))
    .sort(byRung),
  surplus: cents(at(money, SURPLUS)),
  total: cents(totalOf(money)),
});
