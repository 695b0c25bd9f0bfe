import type { JobKick } from '@voldaan/application/ports/job-kick.ts';
import type { Mailer } from '@voldaan/application/ports/mailer.ts';
import type { PaymentProvider } from '@voldaan/application/ports/payment-provider.ts';
import type { AttendKick, WakeUps } from '@voldaan/application/ports/wake-ups.ts';

/** Something that is loaded once, when it is first asked for. */
type Load<Port> = () => Promise<Port>;

const once = <Port>(load: Load<Port>): Load<Port> => {
  let loading: Promise<Port> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
};

/**
 * Ports whose clients are loaded when they are first used: a function that starts cold reads only what its
 * first event needs.
 *
 * @example mailerWhenUsed(async () => (await import('./mailer.ts')).mailer())
 */
export const mailerWhenUsed = (load: Load<Mailer>): Mailer => {
  const mailer = once(load);
  return { send: async (mail) => (await mailer()).send(mail) };
};

export const wakeUpsWhenUsed = (load: Load<WakeUps>): WakeUps => {
  const wakeUps = once(load);
  return {
    set: async (key, wake) => (await wakeUps()).set(key, wake),
    clear: async (key, wake) => (await wakeUps()).clear(key, wake),
  };
};

export const kickWhenUsed = (load: Load<AttendKick>): AttendKick => {
  const kick = once(load);
  return { kick: async (key) => (await kick()).kick(key) };
};

export const jobsWhenUsed = (load: Load<JobKick>): JobKick => {
  const jobs = once(load);
  return { start: async (administration, jobId) => (await jobs()).start(administration, jobId) };
};

export const paymentsWhenUsed = (load: Load<PaymentProvider>): PaymentProvider => {
  const payments = once(load);
  return {
    create: async (payment) => (await payments()).create(payment),
    fetch: async (administration, id) => (await payments()).fetch(administration, id),
    cancel: async (administration, id) => (await payments()).cancel(administration, id),
    methods: async (administration, amount) => (await payments()).methods(administration, amount),
    since: async (administration, day) => (await payments()).since(administration, day),
  };
};
