import { KeepTerms } from '@voldaan/contract/desk/terms.ts';
import { Hono } from 'hono';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { TermsPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** General terms in the debtor file, with the proof that they were handed over. */
export const termsRoutes = (ports: TermsPorts) =>
  new Hono<DeskEnv>()
    .put('/debtors/:id/terms', async (c) => {
      const body = await readBody(c, KeepTerms);
      if (!body.ok) return body.response;
      return done(c, await ports.keepTerms(c.var.staff, c.req.param('id'), body.value));
    })
    .delete('/debtors/:id/terms', async (c) =>
      done(c, await ports.clearTerms(c.var.staff, c.req.param('id'))),
    );
