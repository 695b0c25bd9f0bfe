import * as z from 'zod';
import { Amount, Day, Id } from '../desk/values.ts';

/**
 * `POST /receipts`: money that was seen elsewhere, such as on the bank account in your bookkeeping. `id` is yours
 * and names the entry: told twice it is the same money. Without `invoices` the oldest is paid first.
 */
export const SendReceipt = z
  .strictObject({
    id: z.string().trim().min(1).max(140).meta({ example: 'bank-2026-09-14-0007' }),
    debtor: Id.meta({ example: 'D4X7Q2M9KZ' }),
    amount: z.int().positive().max(99_999_999_999).pipe(Amount).meta({ example: 124_630 }),
    on: Day,
    invoices: z.array(z.string().min(1).max(60)).max(500).default([]),
  })
  .meta({
    example: {
      id: 'bank-2026-09-14-0007',
      debtor: 'D4X7Q2M9KZ',
      amount: 124_630,
      on: '2026-09-14',
      invoices: ['2026-1187'],
    },
  });
export type SendReceipt = z.output<typeof SendReceipt>;
export type SendReceiptInput = z.input<typeof SendReceipt>;

/** How it was divided; `credit` was too much and stays on the account. */
export const ReceiptBooked = z.object({
  receipt: z.string(),
  lines: z.array(z.object({ invoice: z.string(), amount: Amount })),
  credit: Amount,
});
export type ReceiptBooked = z.output<typeof ReceiptBooked>;
