import { authenticate } from '@voldaan/application/machine/authenticate.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { KnownMachine, MachinePorts, Result } from '../../machine/machine-ports.ts';
import { bookReceipt } from './book-receipt.ts';
import { debtorOf, listDebtors } from './debtors.ts';
import { jobOf, sendInvoices } from './invoices-in.ts';
import { listInvoices } from './list-invoices.ts';
import { addWebhook, listWebhooks, removeWebhook, webhookLog } from './webhooks.ts';

type UseCase<Asked extends readonly unknown[], Value> = (
  services: Services,
  machine: KnownMachine,
  ...asked: Asked
) => Promise<Result<Value>>;

/** Five a second, and more in a burst: a machine that asks more is in a circle. */
const LIMIT = { most: 300, perSeconds: 60 };

/** The API for machines on the use cases; the administration is that of the key, always. */
export const machinePorts = (services: Services): MachinePorts => {
  const on =
    <Asked extends readonly unknown[], Value>(use: UseCase<Asked, Value>) =>
    (machine: KnownMachine, ...asked: Asked): Promise<Result<Value>> =>
      use(services, machine, ...asked);
  return {
    authenticate: (key) => authenticate(services, key),
    waitOf: async ({ keyId }) => {
      const taken = await services.limits.take('machine', keyId, LIMIT);
      return taken.ok ? undefined : taken.retryAfterSeconds;
    },
    sendInvoices: on(sendInvoices),
    job: on(jobOf),
    listInvoices: on(listInvoices),
    listDebtors: on(listDebtors),
    debtor: on(debtorOf),
    bookReceipt: on(bookReceipt),
    listWebhooks: on(listWebhooks),
    addWebhook: on(addWebhook),
    removeWebhook: on(removeWebhook),
    webhookLog: on(webhookLog),
  };
};
