import { type Cents, cents } from '../money/cents.ts';

/** An exact number of cents as a reduced fraction `n / d`, `d` positive. Interest is carried in it, unrounded. */
export type Exact = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/**
 * The fraction `n / d` in its lowest terms.
 *
 * @throws RangeError when `d` is not positive
 */
export const exact = (n: bigint, d = 1n): Exact => {
  if (d <= 0n) throw new RangeError(`A fraction needs a positive denominator, got ${d}.`);
  const divisor = gcd(d, abs(n));
  return { n: n / divisor, d: d / divisor };
};

export const NOTHING = exact(0n);
export const exactCents = (amount: Cents): Exact => exact(BigInt(amount));
export const add = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Exact, b: Exact): Exact => exact(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);
export const least = (a: Exact, b: Exact): Exact => (a.n * b.d <= b.n * a.d ? a : b);
export const isEqual = (a: Exact, b: Exact): boolean => a.n === b.n && a.d === b.d;

/** The nearest whole number, a half going up. */
const roundHalfUp = ({ n, d }: Exact): bigint => {
  const doubled = 2n * n + d;
  const floor = doubled / (2n * d);
  return doubled < 0n && doubled % (2n * d) !== 0n ? floor - 1n : floor;
};

/**
 * Whole cents, half up: the one rounding, at the moment that an amount is shown or claimed.
 *
 * @example roundToCents(exact(1n, 2n)) // 1
 */
export const roundToCents = (value: Exact): Cents => cents(Number(roundHalfUp(value)));

/**
 * Euros with a fixed number of places (at least 2), half up, for a calculation that a person checks by hand.
 *
 * @example euroPlaces(exact(26_291_85n, 100n), 4) // '262.9185'
 */
export const euroPlaces = (value: Exact, places: number): string => {
  const scaled = roundHalfUp(multiply(value, exact(10n ** BigInt(places - 2))));
  const digits = abs(scaled)
    .toString()
    .padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
