import type { PaymentProvider, ProviderAnswer } from '@voldaan/application/ports/payment-provider.ts';
import { note, record } from './recorder.ts';

const observe = async <T>(call: string, asked: Promise<ProviderAnswer<T>>): Promise<ProviderAnswer<T>> => {
  const began = performance.now();
  const answer = await asked;
  const ms = Math.round(performance.now() - began);
  if (!answer.ok) record('ProviderFailures');
  note(answer.ok ? 'info' : 'warn', 'payment provider', {
    call,
    ms,
    ...(!answer.ok && { why: `${answer.reason} ${answer.detail}` }),
  });
  return answer;
};

/** A payment provider that tells which call took how long, and what it would not do. */
export const observedPayments = (payments: PaymentProvider): PaymentProvider => ({
  create: (payment) => observe('create', payments.create(payment)),
  fetch: (administration, id) => observe('fetch', payments.fetch(administration, id)),
  cancel: (administration, id) => observe('cancel', payments.cancel(administration, id)),
  methods: (administration, amount) => observe('methods', payments.methods(administration, amount)),
  since: (administration, day) => observe('since', payments.since(administration, day)),
});
