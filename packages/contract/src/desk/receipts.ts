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
  method: z.enum(['bank-transfer', 'cash']),
  reference: maybeTyped(140),
});
export type BookReceipt = z.output<typeof BookReceipt>;

/** How an amount is divided. */
export const ReceiptPreview = z.object({
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
export type ReceiptPreview = z.output<typeof ReceiptPreview>;

/** What would be booked, to see first how it would be divided. */
export const PreviewReceipt = BookReceipt.omit({ key: true });
export type PreviewReceipt = z.output<typeof PreviewReceipt>;

/** How the booked amount was divided. */
export const BookedReceipt = ReceiptPreview.extend({ receiptId: z.string() });
export type BookedReceipt = z.output<typeof BookedReceipt>;
