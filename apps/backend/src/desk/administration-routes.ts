import { ChangeAdministration } from '@voldaan/contract/desk/administration-settings.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { AdministrationPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** Who the administration is, and its stop button. */
export const administrationRoutes = (ports: AdministrationPorts) =>
  new Hono<DeskEnv>()
    .get('/settings/administration', async (c) => answer(c, await ports.readAdministration(c.var.staff)))
    .put('/settings/administration', async (c) => {
      const body = await readBody(c, ChangeAdministration);
      return body.ok ? done(c, await ports.changeAdministration(c.var.staff, body.value)) : body.response;
    });
