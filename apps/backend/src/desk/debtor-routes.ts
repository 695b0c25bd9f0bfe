import { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { DebtorsQuery } from '@voldaan/contract/desk/debtors.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';
import { readBody, readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

/** Debtors: the list, the card that is polled by its version, and their master data. */
export const debtorRoutes = (ports: DebtorPorts) =>
  new Hono<DeskEnv>()
    .get('/debtors', async (c) => {
      const query = readQuery(c, DebtorsQuery);
      return query.ok ? answer(c, await ports.listDebtors(c.var.staff, query.value)) : query.response;
    })
    .get('/debtors/:id', async (c) => {
      const found = await ports.debtorCard(c.var.staff, c.req.param('id'));
      if (!found.ok) return refuse(c, found.refusal);
      const etag = `"${found.value.version}"`;
      c.header('etag', etag);
      return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.json(found.value);
    })
    .put('/debtors/:id/debtor', async (c) => {
      const body = await readBody(c, ChangeDebtor);
      if (!body.ok) return body.response;
      return done(c, await ports.changeDebtor(c.var.staff, c.req.param('id'), body.value));
    })
    .post('/debtors/:id/portal-links', async (c) =>
      answer(c, await ports.makePortalLink(c.var.staff, c.req.param('id')), 201),
    );
