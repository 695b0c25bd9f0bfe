import { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.ts';

const etagOf = (version: string): string => `"${version}"`;

/** Debtors: the card that is polled by its version, and their master data. */
export const debtorRoutes = (ports: DebtorPorts) =>
  new Hono<DeskEnv>()
    .get('/debtors/:id', async (c) => {
      const id = c.req.param('id');
      const known = c.req.header('if-none-match');
      if (known) {
        const version = await ports.cardVersion(c.var.staff, id);
        if (!version.ok) return refuse(c, version.refusal);
        if (etagOf(version.value) === known) return c.body(null, 304, { etag: known });
      }
      const found = await ports.debtorCard(c.var.staff, id);
      if (!found.ok) return refuse(c, found.refusal);
      return c.json(found.value, 200, { etag: etagOf(found.value.version) });
    })
    .put('/debtors/:id/debtor', async (c) => {
      const body = await readBody(c, ChangeDebtor);
      if (!body.ok) return body.response;
      return done(c, await ports.changeDebtor(c.var.staff, c.req.param('id'), body.value));
    })
    .post('/debtors/:id/portal-links', async (c) =>
      answer(c, await ports.makePortalLink(c.var.staff, c.req.param('id')), 201),
    );
