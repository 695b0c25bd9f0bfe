import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type {
  NewPayment,
  PaymentMethod,
  PaymentProvider,
  ProviderAnswer,
  ProviderPayment,
} from '@voldaan/application/ports/payment-provider.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';

/** iDEAL gives a debtor a quarter of an hour. */
const OPEN_SECONDS = 15 * 60;

const METHODS: readonly PaymentMethod[] = [
  { id: 'ideal', label: 'iDEAL | Wero' },
  { id: 'banktransfer', label: 'Bankoverschrijving' },
];

type Kept = {
  readonly administration: string;
  readonly createdAt: Instant;
  readonly payment: ProviderPayment;
};

/** A payment provider whose payments do what the test says. */
export type MemoryPaymentProvider = PaymentProvider & {
  /** All payments, oldest first. */
  readonly payments: () => readonly ProviderPayment[];
  /** What happened to a payment, as the next fetch will show it. */
  readonly change: (paymentId: string, to: Partial<ProviderPayment>) => void;
  /** From now on nothing answers, or everything again. */
  readonly down: (isDown: boolean) => void;
};

const created = (id: string, payment: NewPayment, now: Instant): ProviderPayment => ({
  id,
  status: 'open',
  amount: payment.amount,
  amountRefunded: ZERO,
  amountChargedBack: ZERO,
  method: payment.method,
  checkoutUrl: `https://checkout.test/${id}`,
  expiresAt: addSeconds(now, OPEN_SECONDS),
  paidAt: undefined,
  metadata: {
    attempt: payment.attemptId,
    administration: payment.administration,
    account: payment.account,
  },
});

/** @example provider.change('tr_1', { status: 'paid', method: 'ideal', paidAt: clock.now() }) */
export const memoryPaymentProvider = (clock: BusinessClock): MemoryPaymentProvider => {
  const kept = new Map<string, Kept>();
  const byAttempt = new Map<string, string>();
  let isDown = false;

  const ask = async <T>(answer: () => ProviderAnswer<T>): Promise<ProviderAnswer<T>> =>
    isDown ? { ok: false, reason: 'down', detail: 'scripted' } : answer();
  const found = (administration: string, id: string): ProviderAnswer<ProviderPayment> => {
    const one = kept.get(id);
    return one?.administration === administration
      ? { ok: true, value: one.payment }
      : { ok: false, reason: 'unknown-payment', detail: id };
  };
  const change: MemoryPaymentProvider['change'] = (id, to) => {
    const one = kept.get(id);
    if (!one) throw new RangeError(`No payment ${id}.`);
    kept.set(id, { ...one, payment: { ...one.payment, ...to } });
  };

  return {
    payments: () => [...kept.values()].map(({ payment }) => payment),
    change,
    down: (now) => {
      isDown = now;
    },
    create: (payment) =>
      ask(() => {
        const id = byAttempt.get(payment.attemptId) ?? `tr_${kept.size + 1}`;
        if (!kept.has(id)) {
          const now = clock.now();
          const { administration } = payment;
          kept.set(id, { administration, createdAt: now, payment: created(id, payment, now) });
          byAttempt.set(payment.attemptId, id);
        }
        return found(payment.administration, id);
      }),
    fetch: (administration, id) => ask(() => found(administration, id)),
    cancel: (administration, id) =>
      ask(() => {
        const one = found(administration, id);
        if (!one.ok) return one;
        if (one.value.status === 'open') change(id, { status: 'cancelled' });
        return { ok: true, value: undefined };
      }),
    methods: () => ask(() => ({ ok: true, value: METHODS })),
    since: (administration, day) =>
      ask(() => ({
        ok: true,
        value: [...kept.values()]
          .filter((one) => one.administration === administration && amsterdamDate(one.createdAt) >= day)
          .map(({ payment }) => payment)
          .reverse(),
      })),
  };
};
