import * as z from 'zod';

/** How money came in. `bank-transfer` is also what staff books by hand. */
export const PaymentMethod = z.enum([
  'ideal',
  'bank-transfer',
  'cash',
  'card',
  'direct-debit',
  'paypal',
  'bancontact',
  'other',
]);
export type PaymentMethod = z.output<typeof PaymentMethod>;
