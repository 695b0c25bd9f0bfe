import { MachineAccount, MachineDebtorsPage, MachineDebtorsQuery } from '../machine/debtors.ts';
import { InvoicesPage, InvoicesQuery, SendInvoices } from '../machine/invoices.ts';
import { Job, JobAccepted } from '../machine/jobs.ts';
import { ReceiptBooked, SendReceipt } from '../machine/receipts.ts';
import { AddWebhook, WebhookAdded, WebhookLog, Webhooks } from '../machine/webhooks.ts';
import type { Route } from './route.ts';

/** Every address of the API for machines, below `/api/v1`. */
export const MACHINE_ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/invoices',
    tag: 'Invoices',
    summary: 'Send invoices',
    description:
      'One or more invoices and credit notes, all of them or none. The same ones again are the same job. What was late already when it came in waits until a person lets it go.',
    scope: 'invoices:write',
    body: { schema: SendInvoices },
    answers: { 202: JobAccepted },
  },
  {
    method: 'get',
    path: '/jobs/:id',
    tag: 'Invoices',
    summary: 'What came of invoices that were sent',
    description: 'Every invoice with the payment link, reference and QR text that may be printed on it.',
    scope: 'invoices:write',
    answers: { 200: Job },
  },
  {
    method: 'get',
    path: '/invoices',
    tag: 'Invoices',
    summary: 'Open invoices',
    description:
      'One by its number (a settled one too), those of one debtor, or all page by page. A page ends with a debtor: The limit counts debtors.',
    scope: 'invoices:read',
    query: InvoicesQuery,
    answers: { 200: InvoicesPage },
  },
  {
    method: 'get',
    path: '/debtors',
    tag: 'Debtors',
    summary: 'Debtors, the largest overdue amount first',
    scope: 'debtors:read',
    query: MachineDebtorsQuery,
    answers: { 200: MachineDebtorsPage },
  },
  {
    method: 'get',
    path: '/debtors/:id',
    tag: 'Debtors',
    summary: 'One account as it stands now',
    scope: 'debtors:read',
    answers: { 200: MachineAccount },
  },
  {
    method: 'post',
    path: '/receipts',
    tag: 'Receipts',
    summary: 'Tell of money that was seen elsewhere',
    description: 'Closes invoices and stops reminders. Under one id it is booked once, whenever it is told.',
    scope: 'receipts:write',
    body: { schema: SendReceipt },
    answers: { 201: ReceiptBooked },
  },
  {
    method: 'get',
    path: '/webhooks',
    tag: 'Webhooks',
    summary: 'Addresses that listen',
    scope: 'webhooks:manage',
    answers: { 200: Webhooks },
  },
  {
    method: 'post',
    path: '/webhooks',
    tag: 'Webhooks',
    summary: 'Add an address',
    description:
      'Calls are signed by Standard Webhooks with the secret of this answer, tried again for about two days (1, 5 and 30 minutes, 2, 5, 10 and 24 hours), and the address is switched off after three days of failures. The same address again changes what it hears.',
    scope: 'webhooks:manage',
    body: { schema: AddWebhook },
    answers: { 201: WebhookAdded },
  },
  {
    method: 'delete',
    path: '/webhooks/:id',
    tag: 'Webhooks',
    summary: 'Remove an address',
    scope: 'webhooks:manage',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: '/webhooks/:id/deliveries',
    tag: 'Webhooks',
    summary: 'The newest hundred calls to an address',
    scope: 'webhooks:manage',
    answers: { 200: WebhookLog },
  },
  {
    method: 'get',
    path: '/openapi.json',
    tag: 'This description',
    summary: 'This description, for programs',
    open: true,
    answers: { 200: { types: ['application/json'] } },
  },
  {
    method: 'get',
    path: '/openapi/:api',
    tag: 'This description',
    summary: 'The descriptions of the APIs behind the two sites: desk.json and portal.json',
    open: true,
    answers: { 200: { types: ['application/json'] } },
  },
  {
    method: 'get',
    path: '/docs',
    tag: 'This description',
    summary: 'This description, for people',
    open: true,
    answers: { 200: { types: ['text/html'] } },
  },
  {
    method: 'get',
    path: '/docs.css',
    tag: 'This description',
    summary: 'How that page looks',
    open: true,
    answers: { 200: { types: ['text/css'] } },
  },
];
