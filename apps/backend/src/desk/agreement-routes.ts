import { ConfirmAgreement } from '@voldaan/contract/desk/agreements.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { AgreementPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** The confirmation of a call: how it would read, and sending it or not. */
export const agreementRoutes = (ports: AgreementPorts) =>
  new Hono<DeskEnv>()
    .get('/debtors/:id/agreements/:agreementId/mail', async (c) =>
      answer(c, await ports.agreementMail(c.var.staff, c.req.param('id'), c.req.param('agreementId'))),
    )
    .post('/debtors/:id/agreements/:agreementId/confirmation', async (c) => {
      const body = await readBody(c, ConfirmAgreement);
      if (!body.ok) return body.response;
      const { id, agreementId } = c.req.param();
      return done(c, await ports.confirmAgreement(c.var.staff, id, agreementId, body.value));
    });
