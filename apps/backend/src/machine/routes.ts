import { InvoicesQuery, SendInvoices } from '@voldaan/contract/machine/invoices.ts';
import { PageQuery } from '@voldaan/contract/machine/page.ts';
import { SendReceipt } from '@voldaan/contract/machine/receipts.ts';
import { AddWebhook } from '@voldaan/contract/machine/webhooks.ts';
import { Hono } from 'hono';
import { needs } from './known-machine.ts';
import type { MachineEnv } from './machine-env.ts';
import type { MachinePorts } from './machine-ports.ts';
import { readBody, readQuery } from './read-body.ts';
import { answer, done } from './refuse.ts';

/** Invoices in, and the work that comes of them. */
export const invoiceRoutes = (ports: MachinePorts) =>
  new Hono<MachineEnv>()
    .post('/invoices', needs('invoices:write'), async (c) => {
      const body = await readBody(c, SendInvoices);
      return body.ok ? answer(c, await ports.sendInvoices(c.var.machine, body.value), 202) : body.response;
    })
    .get('/invoices', needs('invoices:read'), async (c) => {
      const query = readQuery(c, InvoicesQuery);
      return query.ok ? answer(c, await ports.listInvoices(c.var.machine, query.value)) : query.response;
    })
    .get('/jobs/:id', needs('invoices:write'), async (c) =>
      answer(c, await ports.job(c.var.machine, c.req.param('id'))),
    );

/** Who owes, and what came in elsewhere. */
export const debtorRoutes = (ports: MachinePorts) =>
  new Hono<MachineEnv>()
    .get('/debtors', needs('debtors:read'), async (c) => {
      const query = readQuery(c, PageQuery);
      return query.ok ? answer(c, await ports.listDebtors(c.var.machine, query.value)) : query.response;
    })
    .get('/debtors/:id', needs('debtors:read'), async (c) =>
      answer(c, await ports.debtor(c.var.machine, c.req.param('id'))),
    )
    .post('/receipts', needs('receipts:write'), async (c) => {
      const body = await readBody(c, SendReceipt);
      return body.ok ? answer(c, await ports.bookReceipt(c.var.machine, body.value), 201) : body.response;
    });

/** Addresses that listen. */
export const webhookRoutes = (ports: MachinePorts) =>
  new Hono<MachineEnv>()
    .get('/webhooks', needs('webhooks:manage'), async (c) =>
      answer(c, await ports.listWebhooks(c.var.machine)),
    )
    .post('/webhooks', needs('webhooks:manage'), async (c) => {
      const body = await readBody(c, AddWebhook);
      return body.ok ? answer(c, await ports.addWebhook(c.var.machine, body.value), 201) : body.response;
    })
    .delete('/webhooks/:id', needs('webhooks:manage'), async (c) =>
      done(c, await ports.removeWebhook(c.var.machine, c.req.param('id'))),
    )
    .get('/webhooks/:id/deliveries', needs('webhooks:manage'), async (c) =>
      answer(c, await ports.webhookLog(c.var.machine, c.req.param('id'))),
    );
