import * as z from 'zod';

/** Mollie writes amounts as text with exactly two decimals. */
export const Amount = z.object({ currency: z.literal('EUR'), value: z.string().regex(/^\d{1,8}\.\d{2}$/) });
export type Amount = z.infer<typeof Amount>;

/** @example toCents({ currency: 'EUR', value: '10.05' }) // 1005 */
export const toCents = (amount: Amount): number => Number(amount.value.replace('.', ''));

/** @example euro(1005) // { currency: 'EUR', value: '10.05' } */
export const euro = (cents: number): Amount => ({
  currency: 'EUR',
  value: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`,
});
