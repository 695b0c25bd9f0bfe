import { euro } from './amount.ts';
import { METHODS, type Method, methodById } from './methods.ts';
import { type Chargeback, chargedBack, isFinal, type Payment, type Refund, refunded } from './payment.ts';

const HAL = 'application/hal+json';
const DOCS = 'https://docs.mollie.com/reference/overview';

const link = (href: string, type = HAL) => ({ href, type });
const documentation = link(DOCS, 'text/html');
const stamp = (at: string): string => at.replace('Z', '+00:00');

const ENDED = { paid: 'paidAt', failed: 'failedAt', canceled: 'canceledAt', expired: 'expiredAt' } as const;

const endedAt = ({ status, endedAt: at }: Payment): Record<string, string> =>
  status === 'open' || status === 'pending' || !at ? {} : { [ENDED[status]]: stamp(at) };

/** Embeds and links that a caller asked for. */
export type Embed = { readonly refunds: boolean; readonly chargebacks: boolean };

/** The representations of Mollie's API v2; `base` is the address of the stand-in. */
export const hal = (base: string) => {
  const paymentUrl = (id: string): string => `${base}/v2/payments/${id}`;

  const refund = (payment: Payment, one: Refund) => ({
    resource: 'refund',
    id: one.id,
    mode: 'test',
    description: one.description,
    amount: euro(one.amount),
    metadata: one.metadata ?? null,
    paymentId: payment.id,
    status: one.status,
    createdAt: stamp(one.createdAt),
    _links: {
      self: link(`${paymentUrl(payment.id)}/refunds/${one.id}`),
      payment: link(paymentUrl(payment.id)),
      documentation,
    },
  });
  const chargeback = (payment: Payment, one: Chargeback) => ({
    resource: 'chargeback',
    id: one.id,
    amount: euro(one.amount),
    reason: { code: 'AC01', description: 'Account identifier incorrect (i.e. invalid IBAN)' },
    paymentId: payment.id,
    createdAt: stamp(one.createdAt),
    reversedAt: one.reversedAt && stamp(one.reversedAt),
    _links: {
      self: link(`${paymentUrl(payment.id)}/chargebacks/${one.id}`),
      payment: link(paymentUrl(payment.id)),
      documentation,
    },
  });
  const checkoutUrl = ({ token }: Payment): string => `${base}/checkout/test-mode?token=${token}`;
  const payment = (one: Payment, embed: Embed = { refunds: false, chargebacks: false }) => ({
    resource: 'payment',
    id: one.id,
    mode: 'test',
    description: one.request.description,
    amount: euro(one.amount),
    ...(one.status === 'paid'
      ? {
          amountRefunded: euro(refunded(one)),
          amountRemaining: euro(Math.max(0, one.amount - refunded(one))),
        }
      : {}),
    ...(one.chargebacks.length > 0 ? { amountChargedBack: euro(chargedBack(one)) } : {}),
    redirectUrl: one.request.redirectUrl,
    ...(one.request.cancelUrl ? { cancelUrl: one.request.cancelUrl } : {}),
    webhookUrl: one.request.webhookUrl ?? null,
    locale: one.request.locale ?? null,
    method: one.method,
    metadata: one.request.metadata ?? null,
    sequenceType: one.request.sequenceType,
    profileId: one.profileId,
    status: one.status,
    ...(isFinal(one)
      ? endedAt(one)
      : { isCancelable: methodById(one.method)?.isCancelable ?? false, expiresAt: stamp(one.expiresAt) }),
    ...(one.status === 'paid' && one.method === 'ideal'
      ? {
          details: {
            consumerName: 'T. TEST',
            consumerAccount: 'NL17RABO0213698412',
            consumerBic: 'RABONL2U',
          },
        }
      : {}),
    createdAt: stamp(one.createdAt),
    _links: {
      self: link(paymentUrl(one.id)),
      dashboard: link(`${base}/payments/${one.id}`, 'text/html'),
      ...(isFinal(one) ? {} : { checkout: link(checkoutUrl(one), 'text/html') }),
      ...(one.status === 'paid'
        ? { changePaymentState: link(`${base}/payments/${one.id}`, 'text/html') }
        : {}),
      ...(one.refunds.length > 0 ? { refunds: link(`${paymentUrl(one.id)}/refunds`) } : {}),
      ...(one.chargebacks.length > 0 ? { chargebacks: link(`${paymentUrl(one.id)}/chargebacks`) } : {}),
      documentation,
    },
    ...(embed.refunds || embed.chargebacks
      ? {
          _embedded: {
            ...(embed.refunds ? { refunds: one.refunds.map((each) => refund(one, each)) } : {}),
            ...(embed.chargebacks
              ? { chargebacks: one.chargebacks.map((each) => chargeback(one, each)) }
              : {}),
          },
        }
      : {}),
  });
  const method = (one: Method) => ({
    resource: 'method',
    id: one.id,
    description: one.description,
    minimumAmount: euro(one.minimum),
    maximumAmount: one.maximum === null ? null : euro(one.maximum),
    image: {
      size1x: `https://www.mollie.com/external/icons/payment-methods/${one.id}.png`,
      size2x: `https://www.mollie.com/external/icons/payment-methods/${one.id}%402x.png`,
      svg: `https://www.mollie.com/external/icons/payment-methods/${one.id}.svg`,
    },
    status: 'activated',
    _links: { self: link(`${base}/v2/methods/${one.id}`) },
  });
  const list = (name: string, items: readonly unknown[], path: string, next?: string) => ({
    count: items.length,
    _embedded: { [name]: items },
    _links: {
      self: link(`${base}${path}`),
      previous: null,
      next: next ? link(`${base}${next}`) : null,
      documentation,
    },
  });
  return { payment, refund, chargeback, list, method, methods: METHODS.map(method), checkoutUrl };
};

export type Hal = ReturnType<typeof hal>;
