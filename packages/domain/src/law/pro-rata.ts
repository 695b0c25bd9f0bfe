import { type Cents, cents, sum, ZERO } from '../money/cents.ts';

/**
 * Divides an amount in proportion to weights, to the cent: everybody gets the whole cents of his share, and
 * the cents left over go to the largest remainders, the first of equals first.
 *
 * @param amount - cents, from 0 up to the sum of the weights
 * @param weights - cents, 0 or more each
 * @throws RangeError when the amount is negative or more than the weights together
 * @example proRata(cents(100), [cents(100), cents(100), cents(100)]) // [34, 33, 33]
 */
export const proRata = (amount: Cents, weights: readonly Cents[]): readonly Cents[] => {
  const total = sum(weights);
  if (amount < 0 || amount > total) throw new RangeError(`Cannot divide ${amount} cents over ${total}.`);
  if (total === 0) return weights.map(() => ZERO);
  const exactShares = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = exactShares.map((share) => Number(share / BigInt(total)));
  const byRemainder = exactShares
    .map((share, index) => ({ index, remainder: share % BigInt(total) }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const over = amount - shares.reduce((given, share) => given + share, 0);
  const lucky = new Set(byRemainder.slice(0, over).map(({ index }) => index));
  return shares.map((share, index) => cents(lucky.has(index) ? share + 1 : share));
};
