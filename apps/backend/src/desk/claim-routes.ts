import { Forgive, ReturnedNotice } from '@voldaan/contract/desk/claims.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { ClaimPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What is claimed of a debtor, and what is given up of it. */
export const claimRoutes = (ports: ClaimPorts) =>
  new Hono<DeskEnv>()
    .get('/debtors/:id/claim', async (c) => answer(c, await ports.readClaim(c.var.staff, c.req.param('id'))))
    .post('/debtors/:id/forgivenesses', async (c) => {
      const body = await readBody(c, Forgive);
      if (!body.ok) return body.response;
      return done(c, await ports.forgive(c.var.staff, c.req.param('id'), body.value));
    })
    .post('/debtors/:id/returned-notices', async (c) => {
      const body = await readBody(c, ReturnedNotice);
      if (!body.ok) return body.response;
      return done(c, await ports.returnNotice(c.var.staff, c.req.param('id'), body.value));
    });
