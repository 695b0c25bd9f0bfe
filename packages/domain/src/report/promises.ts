import { type Cents, cents } from '../money/cents.ts';
import type { Flows } from './flows.ts';
import { at, type Tally } from './tally.ts';

export type CountAndAmount = { readonly count: number; readonly amount: Cents };

/** A count and what it is about, from a tally that books both. */
export const countAndAmount = (tally: Tally, name: string): CountAndAmount => ({
  count: at(tally, name),
  amount: cents(at(tally, `${name}.amount`)),
});

/** Promised against kept. */
export type Promises = {
  readonly made: CountAndAmount;
  readonly kept: CountAndAmount;
  readonly broken: CountAndAmount;
};

/**
 * Promises to pay of a period: those made in it, and those of which the day came in it, kept or broken. A promise
 * is kept when all of it was received on its day; its amount is what was promised, in cents.
 */
export const promises = ({ promises: tally }: Pick<Flows, 'promises'>): Promises => ({
  made: countAndAmount(tally, 'made'),
  kept: countAndAmount(tally, 'kept'),
  broken: countAndAmount(tally, 'broken'),
});

/**
 * A part in per mille, rounded half up; undefined of nothing.
 *
 * @example shareOf(1, 3) // 333
 */
export const shareOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part * 1000) / whole);
