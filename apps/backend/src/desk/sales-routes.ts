import { AnswerSales, HoldOrders, MarkKeyAccount } from '@voldaan/contract/desk/sales.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { SalesPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What passes between finance and sales. */
export const salesRoutes = (ports: SalesPorts) =>
  new Hono<DeskEnv>()
    .get('/sales-report', async (c) => answer(c, await ports.salesReport(c.var.staff)))
    .get('/colleagues', async (c) => answer(c, await ports.colleagues(c.var.staff)))
    .post('/debtors/:id/sales-asks/:askId/answer', async (c) => {
      const body = await readBody(c, AnswerSales);
      if (!body.ok) return body.response;
      const { id, askId } = c.req.param();
      return done(c, await ports.answerSales(c.var.staff, id, askId, body.value));
    })
    .put('/debtors/:id/key-account', async (c) => {
      const body = await readBody(c, MarkKeyAccount);
      if (!body.ok) return body.response;
      return done(c, await ports.markKeyAccount(c.var.staff, c.req.param('id'), body.value));
    })
    .put('/debtors/:id/order-hold', async (c) => {
      const body = await readBody(c, HoldOrders);
      if (!body.ok) return body.response;
      return done(c, await ports.holdOrders(c.var.staff, c.req.param('id'), body.value));
    });
