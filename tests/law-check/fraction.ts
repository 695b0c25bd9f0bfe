/** A fraction as numerator and denominator, the latter above zero. */
export type Fraction = readonly [n: bigint, d: bigint];

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
};

export const fraction = (n: bigint, d = 1n): Fraction => {
  const by = divisor(n, d);
  return [n / by, d / by];
};

export const added = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  b === d ? [a + c, b] : fraction(a * d + c * b, b * d);
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * c, b * d);
export const minus = (a: Fraction, [n, d]: Fraction): Fraction => added(a, [-n, d]);
export const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;

/** The nearest whole number of a fraction from zero, a half going up. */
export const rounded = ([n, d]: Fraction): number => Number((2n * n + d) / (2n * d));
