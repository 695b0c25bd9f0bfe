import type { MachineAccount, MachineDebtorsPage } from '@voldaan/contract/machine/debtors.ts';
import type { InvoicesPage, InvoicesQuery, SendInvoices } from '@voldaan/contract/machine/invoices.ts';
import type { Job, JobAccepted } from '@voldaan/contract/machine/jobs.ts';
import type { PageQuery } from '@voldaan/contract/machine/page.ts';
import type { InvoiceProblem } from '@voldaan/contract/machine/problem.ts';
import type { ReceiptBooked, SendReceipt } from '@voldaan/contract/machine/receipts.ts';
import type { MachineRefusalCode } from '@voldaan/contract/machine/refusal.ts';
import type { Scope } from '@voldaan/contract/machine/scope.ts';
import type { AddWebhook, WebhookAdded, WebhookLog, Webhooks } from '@voldaan/contract/machine/webhooks.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** A machine that proved itself. The administration is that of its key, never one of the request. */
export type KnownMachine = {
  readonly keyId: string;
  readonly name: string;
  readonly administration: string;
  readonly scopes: readonly Scope[];
  readonly language: Language;
};

export type MachineRefusal =
  | { readonly code: Exclude<MachineRefusalCode, 'invoices-refused'> }
  | { readonly code: 'invoices-refused'; readonly problems: readonly InvoiceProblem[] };

/** A value, or a refusal. Anything else is thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: MachineRefusal };

type Ask<Asked extends readonly unknown[], Value> = (
  machine: KnownMachine,
  ...asked: Asked
) => Promise<Result<Value>>;

/** What the API for machines needs of the application. */
export interface MachinePorts {
  /** `undefined` for every key that opens nothing, whatever the cause. */
  authenticate(key: string): Promise<Omit<KnownMachine, 'language'> | undefined>;
  /** Seconds to wait when a key asks too much; undefined while there is room. */
  waitOf(machine: KnownMachine): Promise<number | undefined>;
  sendInvoices: Ask<[sent: SendInvoices], JobAccepted>;
  job: Ask<[id: string], Job>;
  listInvoices: Ask<[query: InvoicesQuery], InvoicesPage>;
  listDebtors: Ask<[page: PageQuery], MachineDebtorsPage>;
  debtor: Ask<[id: string], MachineAccount>;
  bookReceipt: Ask<[receipt: SendReceipt], ReceiptBooked>;
  listWebhooks: Ask<[], Webhooks>;
  addWebhook: Ask<[wanted: AddWebhook], WebhookAdded>;
  removeWebhook: Ask<[id: string], void>;
  webhookLog: Ask<[id: string], WebhookLog>;
}
