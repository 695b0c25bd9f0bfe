import type { PaymentStatus } from '@voldaan/application/ports/payment-provider.ts';

const OURS: ReadonlyMap<string, PaymentStatus> = new Map([
  ['open', 'open'],
  ['pending', 'pending'],
  ['authorized', 'pending'],
  ['paid', 'paid'],
  ['canceled', 'cancelled'],
  ['expired', 'expired'],
  ['failed', 'failed'],
]);

/** Mollie's status in our words. Mollie may add new ones: what we do not know is not finished. */
export const paymentStatus = (status: string): PaymentStatus => OURS.get(status) ?? 'pending';
