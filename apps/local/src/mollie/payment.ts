import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { Amount } from './amount.ts';

export type PaymentStatus = 'open' | 'pending' | 'paid' | 'failed' | 'canceled' | 'expired';
export type RefundStatus = 'queued' | 'pending' | 'processing' | 'refunded' | 'failed' | 'canceled';

const Metadata = z
  .json()
  .nullish()
  .refine((value) => JSON.stringify(value ?? null).length <= 1024, 'The metadata is larger than 1 kB');

/** Body of "Create payment"; what the stand-in does not know is let through, as Mollie does. */
export const PaymentRequest = z.looseObject({
  description: z.string().min(1).max(255),
  amount: Amount,
  redirectUrl: z.url(),
  cancelUrl: z.url().nullish(),
  webhookUrl: z.url().nullish(),
  method: z.union([z.string(), z.array(z.string())]).nullish(),
  locale: z.string().nullish(),
  metadata: Metadata,
  sequenceType: z.enum(['oneoff', 'first', 'recurring']).default('oneoff'),
});
export type PaymentRequest = z.infer<typeof PaymentRequest>;

export const RefundRequest = z.looseObject({
  amount: Amount,
  description: z.string().max(255).default(''),
  metadata: Metadata,
});
export type RefundRequest = z.infer<typeof RefundRequest>;

export type Refund = {
  readonly id: string;
  /** Cents. */
  readonly amount: number;
  readonly description: string;
  readonly metadata: unknown;
  readonly status: RefundStatus;
  readonly createdAt: Instant;
};

export type Chargeback = {
  readonly id: string;
  /** Cents. */
  readonly amount: number;
  readonly createdAt: Instant;
  readonly reversedAt: Instant | null;
};

/** A payment as the stand-in keeps it. */
export type Payment = {
  readonly id: string;
  /** Part of the checkout address; nobody can guess it from the id. */
  readonly token: string;
  readonly profileId: string;
  readonly request: PaymentRequest;
  readonly method: string | null;
  /** Cents. */
  readonly amount: number;
  readonly status: PaymentStatus;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** When it reached its last status. */
  readonly endedAt: Instant | null;
  readonly refunds: readonly Refund[];
  readonly chargebacks: readonly Chargeback[];
};

export const isFinal = (payment: Payment): boolean =>
  payment.status !== 'open' && payment.status !== 'pending';

const sum = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

export const refunded = (payment: Payment): number =>
  sum(payment.refunds.filter(({ status }) => status !== 'failed' && status !== 'canceled'));
export const chargedBack = (payment: Payment): number =>
  sum(payment.chargebacks.filter(({ reversedAt }) => reversedAt === null));
