import * as z from 'zod';
import { Amount, Day, maybeTyped } from './values.ts';

/**
 * A payment that staff books by hand: above zero, on a day that is not in the future (`day-in-future`). Sent
 * twice under one key it is booked once.
 */
export const BookReceipt = z.object({
  key: z.uuid(),
  amount: z.int().positive().pipe(Amount),
  on: Day,
  method: z.literal('bank-transfer'),
  reference: maybeTyped(140),
});
export type BookReceipt = z.output<typeof BookReceipt>;

/** How the booked amount was divided. */
export const BookedReceipt = z.object({
  receiptId: z.string(),
  /** `amount` is all that it got of the money; `interest` and `costs` the parts that did not go to the principal. */
  settled: z.array(
    z.object({
      invoice: z.string(),
      amount: Amount,
      interest: Amount.exactOptional(),
      costs: Amount.exactOptional(),
      left: Amount,
    }),
  ),
  unallocated: Amount,
});
export type BookedReceipt = z.output<typeof BookedReceipt>;
