import type { ProviderPayment } from '@voldaan/application/ports/payment-provider.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ClientCore } from 'mollie-api-typescript/core.js';
import { paymentsList } from 'mollie-api-typescript/funcs/paymentsList.js';
import { providerPayment } from './provider-payment.ts';

/** As many as Mollie gives at once. */
const PAGE = 250;

/**
 * Payments in euros that were made on a day or later, newest first. A profile may hold payments that are not
 * ours, even in other currencies.
 *
 * @throws the error of Mollie's client
 */
export const paymentsSince = async (
  client: ClientCore,
  day: PlainDate,
  limit = PAGE,
): Promise<readonly ProviderPayment[]> => {
  const found: ProviderPayment[] = [];
  for await (const page of await paymentsList(client, { limit })) {
    if (!page.ok) throw page.error;
    for (const payment of page.value.result.embedded.payments ?? []) {
      // Newest first: the first older one ends it.
      if (amsterdamDate(instant(payment.createdAt)) < day) return found;
      if (payment.amount.currency === 'EUR') found.push(providerPayment(payment));
    }
  }
  return found;
};
