import type { ProviderPayment } from '@voldaan/application/ports/payment-provider.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { type Cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { fromDecimal } from '@voldaan/domain/money/decimal.ts';
import * as z from 'zod';
import { paymentStatus } from './payment-status.ts';

const euros = z
  .object({ currency: z.literal('EUR'), value: z.string() })
  .transform(({ value }, context): Cents => {
    const amount = fromDecimal(value);
    if (amount !== undefined) return amount;
    context.addIssue(`Not an amount: ${value}`);
    return z.NEVER;
  });
const moment = z
  .string()
  .nullish()
  .transform((text) => (text ? instant(text) : undefined));

/** Ids as we wrote them; anything else in there is not ours. */
const ids = z.preprocess(
  (metadata) => (metadata !== null && typeof metadata === 'object' ? metadata : {}),
  z
    .record(z.string(), z.unknown())
    .transform((all) =>
      Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
    ),
);

const MolliePayment = z.object({
  id: z.string(),
  status: z.string(),
  amount: euros,
  amountRefunded: euros.optional(),
  amountChargedBack: euros.optional(),
  method: z.string().nullish(),
  expiresAt: moment,
  paidAt: moment,
  metadata: ids,
  links: z.object({ checkout: z.object({ href: z.string() }).nullish() }),
});

/**
 * A payment as Mollie's client gives it, in our words. Refunds and chargebacks do not change the status.
 *
 * @throws ZodError when it is not in euros or lacks what we need
 */
export const providerPayment = (payment: unknown): ProviderPayment => {
  const { id, status, amount, amountRefunded, amountChargedBack, method, links, ...rest } =
    MolliePayment.parse(payment);
  return {
    metadata: rest.metadata,
    expiresAt: rest.expiresAt,
    paidAt: rest.paidAt,
    id,
    status: paymentStatus(status),
    amount,
    amountRefunded: amountRefunded ?? ZERO,
    amountChargedBack: amountChargedBack ?? ZERO,
    method: method ?? undefined,
    checkoutUrl: links.checkout?.href,
  };
};
