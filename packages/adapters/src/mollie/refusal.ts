import type { ProviderAnswer } from '@voldaan/application/ports/payment-provider.ts';
import * as z from 'zod';

const Failure = z.object({
  name: z.string().default('Error'),
  message: z.string().default(''),
  statusCode: z.number().optional(),
});

export type Refusal = Extract<ProviderAnswer<never>, { ok: false }>;

/** Not done now, but nothing is wrong with it: too many calls, the same call is under way, time-out. */
const LATER = new Set([408, 409, 429]);

const reasonOf = (name: string, status: number | undefined): Refusal['reason'] => {
  if (status === 404 || status === 410) return 'unknown-payment';
  if (status !== undefined && status >= 400 && status < 500 && !LATER.has(status)) return 'rejected';
  return name === 'SDKValidationError' ? 'rejected' : 'down';
};

/**
 * What a failed call to Mollie means, by its status and not by its class: some answers have no class.
 *
 * @param error - thrown or returned by Mollie's client
 */
export const refusal = (error: unknown): Refusal => {
  const { name, message, statusCode } = Failure.catch({ name: 'Error', message: String(error) }).parse(error);
  return { ok: false, reason: reasonOf(name, statusCode), detail: `${statusCode ?? name}: ${message}` };
};

/** Whether Mollie said 422: what was asked cannot be done to this payment any more. */
export const isNoLongerPossible = (error: unknown): boolean =>
  Failure.safeParse(error).data?.statusCode === 422;
