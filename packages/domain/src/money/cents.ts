declare const brand: unique symbol;

/** A whole number of euro cents. Negative values are credits. */
export type Cents = number & { readonly [brand]: 'Cents' };

/**
 * Marks a number as cents.
 *
 * @param value - whole number of cents
 * @throws RangeError when it is not a safe integer; a fraction of a cent is always a bug
 * @example cents(1_246_30) // € 1.246,30
 */
export const cents = (value: number): Cents => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Cents must be a safe integer, got ${value}.`);
  return value as Cents;
};

export const ZERO = cents(0);

/** Sum of amounts, nothing at all being zero. */
export const sum = (amounts: Iterable<Cents>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
};

export const plus = (a: Cents, b: Cents): Cents => cents(a + b);
export const minus = (a: Cents, b: Cents): Cents => cents(a - b);
export const smallest = (a: Cents, b: Cents): Cents => (a < b ? a : b);
