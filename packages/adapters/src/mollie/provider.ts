import type {
  PaymentProvider,
  ProviderAnswer,
  ProviderPayment,
} from '@voldaan/application/ports/payment-provider.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { ClientCore } from 'mollie-api-typescript/core.js';
import { methodsList } from 'mollie-api-typescript/funcs/methodsList.js';
import { paymentsCancel } from 'mollie-api-typescript/funcs/paymentsCancel.js';
import { paymentsCreate } from 'mollie-api-typescript/funcs/paymentsCreate.js';
import { paymentsGet } from 'mollie-api-typescript/funcs/paymentsGet.js';
import { paymentsList } from 'mollie-api-typescript/funcs/paymentsList.js';
import { type MethodLabels, methodLabel } from './label.ts';
import { paymentRequest } from './new-payment.ts';
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

const PAGE = 250;

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** Awaits a call and puts its value in our words; whatever goes wrong is an answer. */
const asked = async <T, R>(
  call: PromiseLike<Answer<T>>,
  inOurWords: (value: T) => R,
): Promise<ProviderAnswer<R>> => {
  try {
    const answer = await call;
    return answer.ok ? { ok: true, value: inOurWords(answer.value) } : refusal(answer.error);
  } catch (error) {
    return refusal(error);
  }
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
  const clientOf = (administration: string): ClientCore => {
    const client =
      clients.get(administration) ??
      new ClientCore({
        security: async () => ({ apiKey: await apiKey(administration) }),
        ...(serverURL && { serverURL }),
        timeoutMs,
        retryConfig: { strategy: 'none' },
      });
    clients.set(administration, client);
    return client;
  };

  return {
    create: (payment) =>
      asked(
        paymentsCreate(clientOf(payment.administration), {
          idempotencyKey: payment.attemptId,
          paymentRequest: paymentRequest(payment),
        }),
        providerPayment,
      ),
    fetch: (administration, paymentId) =>
      asked(paymentsGet(clientOf(administration), { paymentId }), providerPayment),
    cancel: async (administration, paymentId) => {
      const call = paymentsCancel(clientOf(administration), { paymentId });
      const settled = call.then(
        (answer): Answer<unknown> =>
          !answer.ok && isNoLongerPossible(answer.error) ? { ok: true, value: undefined } : answer,
      );
      return asked(settled, () => undefined);
    },
    methods: (administration, amount) =>
      asked(
        methodsList(clientOf(administration), { amount: { currency: 'EUR', value: toDecimal(amount) } }),
        ({ embedded }) =>
          embedded.methods.flatMap(({ id, description }) =>
            id ? [{ id, label: methodLabel(id, description, labels) }] : [],
          ),
      ),
    since: async (administration, day) => {
      const found: ProviderPayment[] = [];
      try {
        for await (const page of await paymentsList(clientOf(administration), { limit: PAGE })) {
          if (!page.ok) return refusal(page.error);
          for (const payment of page.value.result.embedded.payments ?? []) {
            // Newest first: the first older one ends it.
            if (amsterdamDate(instant(payment.createdAt)) < day) return { ok: true, value: found };
            found.push(providerPayment(payment));
          }
        }
        return { ok: true, value: found };
      } catch (error) {
        return refusal(error);
      }
    },
  };
};
