import { Recover, RegisterPasskey, SetMorningMail } from '@voldaan/contract/desk/sign-in.ts';
import { Hono } from 'hono';
import { answer, done } from '../answer.ts';
import type { DeskEnv } from '../desk-env.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { dropSession, keepSession } from '../session-cookie.ts';
import type { AccountPorts } from './sign-in-ports.ts';

/** "Mijn account": passkeys, recovery codes and sessions of whoever asks. */
export const staffAccountRoutes = (ports: AccountPorts) =>
  new Hono<DeskEnv>()
    .get('/account', async (c) => answer(c, await ports.account(c.var.staff, c.var.token)))
    .post('/account/passkeys/options', async (c) =>
      answer(c, await ports.registrationOptions(c.var.staff, c.var.token)),
    )
    .post('/account/passkeys', async (c) => {
      const body = await readBody(c, RegisterPasskey);
      if (!body.ok) return body.response;
      const { answer: given, name } = body.value;
      const made = await ports.registerPasskey(c.var.staff, c.var.token, given, name);
      if (!made.ok) return refuse(c, made.refusal);
      keepSession(c, made.value.signed);
      return c.json(made.value.codes, 201);
    })
    .delete('/account/passkeys/:id', async (c) =>
      done(c, await ports.removePasskey(c.var.staff, c.var.token, c.req.param('id'))),
    )
    .post('/account/recovery-codes', async (c) =>
      answer(c, await ports.renewRecoveryCodes(c.var.staff, c.var.token), 201),
    )
    .post('/account/recovery', async (c) => {
      const body = await readBody(c, Recover);
      if (!body.ok) return body.response;
      const recovered = await ports.recover(c.var.staff, c.var.token, body.value.code);
      if (!recovered.ok) return refuse(c, recovered.refusal);
      keepSession(c, recovered.value);
      return c.body(null, 204);
    })
    .put('/account/morning-mail', async (c) => {
      const body = await readBody(c, SetMorningMail);
      if (!body.ok) return body.response;
      return done(c, await ports.setMorningMail(c.var.staff, body.value.wanted));
    })
    .delete('/account/sessions/:id', async (c) =>
      done(c, await ports.endSession(c.var.staff, c.req.param('id'))),
    )
    .delete('/account/sessions', async (c) => {
      const ended = await ports.endAllSessions(c.var.staff);
      if (!ended.ok) return refuse(c, ended.refusal);
      dropSession(c);
      return c.body(null, 204);
    });
