import { ChooseAdministration, SignIn } from '@voldaan/contract/desk/session.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { SessionPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.ts';
import { dropSession, keepSession, readSessionCookie } from './session-cookie.ts';
import { callerOf } from './sign-in/caller-of.ts';

/** Signing in and out, open to whoever has no session yet. */
export const signInRoutes = (ports: SessionPorts) =>
  new Hono<DeskEnv>()
    .get('/session/choices', async (c) => answer(c, await ports.signInChoices()))
    .post('/session', async (c) => {
      const body = await readBody(c, SignIn);
      if (!body.ok) return body.response;
      const signed = await ports.signIn(body.value.userId, callerOf(c));
      if (!signed.ok) return refuse(c, signed.refusal);
      keepSession(c, signed.value);
      return c.body(null, 204);
    })
    .delete('/session', async (c) => {
      const token = readSessionCookie(c);
      if (token) await ports.signOut(token);
      dropSession(c);
      return c.body(null, 204);
    });

/** Who works, and in which administration. */
export const sessionRoutes = (ports: SessionPorts) =>
  new Hono<DeskEnv>()
    .get('/me', async (c) => answer(c, await ports.me(c.var.staff)))
    .post('/session/administration', async (c) => {
      const body = await readBody(c, ChooseAdministration);
      if (!body.ok) return body.response;
      const chosen = await ports.chooseAdministration(c.var.staff, c.var.token, body.value.id);
      if (!chosen.ok) return refuse(c, chosen.refusal);
      keepSession(c, chosen.value);
      return c.body(null, 204);
    });
