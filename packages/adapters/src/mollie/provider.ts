import type { PaymentProvider, ProviderAnswer } from '@voldaan/application/ports/payment-provider.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { ClientCore } from 'mollie-api-typescript/core.js';
import { methodsList } from 'mollie-api-typescript/funcs/methodsList.js';
import { paymentsCancel } from 'mollie-api-typescript/funcs/paymentsCancel.js';
import { paymentsCreate } from 'mollie-api-typescript/funcs/paymentsCreate.js';
import { paymentsGet } from 'mollie-api-typescript/funcs/paymentsGet.js';
import { unwrapAsync } from 'mollie-api-typescript/types/fp.js';
import { type MethodLabels, methodLabel } from './label.ts';
import { paymentRequest } from './new-payment.ts';
import { paymentsSince } from './payments-since.ts';
import { providerPayment } from './provider-payment.ts';
import { isNoLongerPossible, refusal } from './refusal.ts';

export type MollieOptions = {
  /** The key of an administration; asked for each call, so whoever gives it keeps it. */
  readonly apiKey: (administration: string) => Promise<string>;
  /** Another address than Mollie's own, e.g. of the stand-in. */
  readonly serverURL?: string;
  readonly labels?: MethodLabels;
  /** How long a debtor may wait for an answer; 4,000 by default. */
  readonly timeoutMs?: number;
};

/**
 * Payments through Mollie. Nothing is tried twice while a debtor waits; a call is repeated by who planned it,
 * with the same attempt and so with the same idempotency key.
 *
 * @example mollieProvider({ apiKey: async () => env.MOLLIE_API_KEY, serverURL: env.MOLLIE_URL })
 */
export const mollieProvider = ({
  apiKey,
  serverURL,
  labels,
  timeoutMs = 4_000,
}: MollieOptions): PaymentProvider => {
  const clients = new Map<string, ClientCore>();
  // The key comes first: the client asks a function for it while it is made, and lets a failure escape.
  const clientOf = async (administration: string): Promise<ClientCore> => {
    const key = await apiKey(administration);
    const client =
      clients.get(key) ??
      new ClientCore({
        security: { apiKey: key },
        ...(serverURL && { serverURL }),
        timeoutMs,
        retryConfig: { strategy: 'none' },
      });
    clients.set(key, client);
    return client;
  };

  /** Asks something of Mollie; whatever goes wrong is an answer. */
  const ask = async <T>(
    administration: string,
    question: (client: ClientCore) => Promise<T>,
  ): Promise<ProviderAnswer<T>> => {
    try {
      return { ok: true, value: await question(await clientOf(administration)) };
    } catch (error) {
      return refusal(error);
    }
  };

  return {
    create: (payment) =>
      ask(payment.administration, async (client) => {
        const request = { idempotencyKey: payment.attemptId, paymentRequest: paymentRequest(payment) };
        return providerPayment(await unwrapAsync(paymentsCreate(client, request)));
      }),
    fetch: (administration, paymentId) =>
      ask(administration, async (client) =>
        providerPayment(await unwrapAsync(paymentsGet(client, { paymentId }))),
      ),
    cancel: (administration, paymentId) =>
      ask(administration, async (client) => {
        const answer = await paymentsCancel(client, { paymentId });
        if (!answer.ok && !isNoLongerPossible(answer.error)) throw answer.error;
      }),
    methods: (administration, cents) =>
      ask(administration, async (client) => {
        const amount = { currency: 'EUR', value: toDecimal(cents) };
        const { embedded } = await unwrapAsync(methodsList(client, { amount }));
        return embedded.methods.flatMap(({ id, description }) =>
          id ? [{ id, label: methodLabel(id, description, labels) }] : [],
        );
      }),
    since: (administration, day) => ask(administration, (client) => paymentsSince(client, day)),
  };
};
