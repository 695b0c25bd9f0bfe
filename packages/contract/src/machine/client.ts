import type { MachineAccount, MachineDebtorsPage } from './debtors.ts';
import type { InvoicesPage, SendInvoicesInput } from './invoices.ts';
import type { Job, JobAccepted } from './jobs.ts';
import type { MachineProblem } from './problem.ts';
import type { ReceiptBooked, SendReceiptInput } from './receipts.ts';
import type { AddWebhook, WebhookAdded, WebhookLog, Webhooks } from './webhooks.ts';

/** The answer, or why there is none: a problem, or nothing that could be read (`undefined`). */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: MachineProblem | undefined };

export type Access = {
  /** The desk's address, such as `https://kantoor.example.nl`. */
  readonly desk: string;
  /** `vdn_…` */
  readonly key: string;
  readonly fetch?: typeof globalThis.fetch;
};

type Page = { readonly limit?: number; readonly cursor?: string };

const isProblem = (body: unknown): body is MachineProblem =>
  typeof body === 'object' && body !== null && 'code' in body && 'title' in body;

const queryOf = (asked: Readonly<Record<string, string | number | undefined>>): string => {
  const present = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return present.length === 0 ? '' : `?${new URLSearchParams(present)}`;
};

const name = encodeURIComponent;

/**
 * The API for machines as typed functions. Whatever changes something takes the key of the act: repeat it with the
 * same key after a lost answer, and it is done once.
 *
 * @example
 * const voldaan = machineClient({ desk: 'https://kantoor.example.nl', key });
 * const sent = await voldaan.sendInvoices({ invoices }, crypto.randomUUID());
 */
export const machineClient = ({ desk, key, fetch = globalThis.fetch }: Access) => {
  const ask = async <Value>(
    method: string,
    path: string,
    act?: string,
    body?: unknown,
  ): Promise<Answer<Value>> => {
    const response = await fetch(`${desk}/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${key}`,
        ...(act !== undefined && { 'idempotency-key': act }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (response?.status === 204) return { ok: true, value: undefined as Value };
    const answer: unknown = await response?.json().catch(() => undefined);
    if (response?.ok && answer !== undefined) return { ok: true, value: answer as Value };
    return { ok: false, problem: isProblem(answer) ? answer : undefined };
  };
  return {
    sendInvoices: (body: SendInvoicesInput, act: string) => ask<JobAccepted>('POST', '/invoices', act, body),
    job: (id: string) => ask<Job>('GET', `/jobs/${name(id)}`),
    invoices: (asked: Page & { readonly number?: string; readonly debtor?: string } = {}) =>
      ask<InvoicesPage>('GET', `/invoices${queryOf(asked)}`),
    debtors: (page: Page = {}) => ask<MachineDebtorsPage>('GET', `/debtors${queryOf(page)}`),
    debtor: (id: string) => ask<MachineAccount>('GET', `/debtors/${name(id)}`),
    sendReceipt: (body: SendReceiptInput, act: string) => ask<ReceiptBooked>('POST', '/receipts', act, body),
    webhooks: () => ask<Webhooks>('GET', '/webhooks'),
    addWebhook: (body: AddWebhook, act: string) => ask<WebhookAdded>('POST', '/webhooks', act, body),
    removeWebhook: (id: string) => ask<void>('DELETE', `/webhooks/${name(id)}`),
    webhookLog: (id: string) => ask<WebhookLog>('GET', `/webhooks/${name(id)}/deliveries`),
  };
};

export type MachineClient = ReturnType<typeof machineClient>;
