import type { NewPayment } from '@voldaan/application/ports/payment-provider.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { Locale2 } from 'mollie-api-typescript/models/locale2.js';
import { MethodEnum } from 'mollie-api-typescript/models/methodenum.js';
import type { PaymentRequest } from 'mollie-api-typescript/models/paymentrequest.js';

const MAX_DESCRIPTION = 255;

/** A method that Mollie's client does not know would be refused; without one the debtor chooses at Mollie. */
const known = (method: string | undefined): MethodEnum | undefined =>
  Object.values(MethodEnum).find((each) => each === method);

/** What Mollie is asked. Metadata holds ids only, never anything personal. */
export const paymentRequest = (payment: NewPayment): PaymentRequest => ({
  amount: { currency: 'EUR', value: toDecimal(payment.amount) },
  description: payment.description.slice(0, MAX_DESCRIPTION),
  redirectUrl: payment.redirectUrl,
  cancelUrl: payment.cancelUrl,
  webhookUrl: payment.webhookUrl,
  method: known(payment.method),
  locale: payment.language === 'nl' ? Locale2.NLNL : Locale2.EnGB,
  metadata: {
    attempt: payment.attemptId,
    administration: payment.administration,
    account: payment.account,
  },
});
