import { LegalChoices } from '@voldaan/contract/desk/legal-settings.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { LegalPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What an administration chooses within the law. */
export const legalRoutes = (ports: LegalPorts) =>
  new Hono<DeskEnv>()
    .get('/settings/law', async (c) => answer(c, await ports.readLegalSettings(c.var.staff)))
    .put('/settings/law', async (c) => {
      const body = await readBody(c, LegalChoices);
      return body.ok ? done(c, await ports.changeLegalSettings(c.var.staff, body.value)) : body.response;
    });
