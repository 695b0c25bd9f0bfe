import * as z from 'zod';
import { CentsValue } from '../http/values.ts';

/** Invoice numbers that a payment is meant for; none means the oldest first. */
const InvoiceNumbers = z.array(z.string().min(1).max(60)).max(500);

/** `POST /api/payments`. Whether the amount fits is decided by the domain, so zero and too much pass here. */
export const StartPayment = z.object({
  amount: CentsValue,
  invoices: InvoiceNumbers.exactOptional(),
  method: z.string().min(1).max(40).exactOptional(),
});
export type StartPayment = z.infer<typeof StartPayment>;

/** 201 of `POST /api/payments`. */
export const PaymentStarted = z.object({ checkoutUrl: z.url() });
export type PaymentStarted = z.infer<typeof PaymentStarted>;

/** The form of a browser without JavaScript: a choice made of an amount, or an amount in words of the payer. */
export const PaymentForm = z.object({
  choice: z.string().min(1).max(100),
  other: z.string().max(40).default(''),
  method: z.string().max(40).default(''),
});
export type PaymentForm = z.infer<typeof PaymentForm>;
