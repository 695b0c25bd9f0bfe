import * as z from 'zod';
import { Amount, Day, Id } from './values.ts';

/** A promise made on the phone; `amount` null: everything that is asked of these invoices. */
export const RecordPromise = z.object({
  invoices: z.array(Id).min(1).max(200),
  amount: Amount.refine((amount) => amount > 0).nullable(),
  payOn: Day,
  way: z.enum(['phone', 'payment-run']),
});
export type RecordPromise = z.output<typeof RecordPromise>;
