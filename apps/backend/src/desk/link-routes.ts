import { Hono } from 'hono';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';

/** The ways in of a debtor, as the desk can take them back. */
export const linkRoutes = (ports: Pick<DebtorPorts, 'revokeLinks'>) =>
  new Hono<DeskEnv>().post('/accounts/:id/links/revoke', async (c) =>
    done(c, await ports.revokeLinks(c.var.staff, c.req.param('id'))),
  );
