import { AskForLink, BeginOpenId, ExchangeLink, PasskeyAnswer } from '@voldaan/contract/desk/sign-in.ts';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import type { DeskContext, DeskEnv } from '../desk-env.ts';
import type { Result, SessionPorts, SignedIn } from '../desk-ports.ts';
import { languageOf } from '../language-of.ts';
import { readBody } from '../read-body.ts';
import { refuse } from '../refuse.ts';
import { keepSession, readSessionCookie } from '../session-cookie.ts';
import { callerOf } from './caller-of.ts';
import { keepState, takeState } from './open-id-cookie.ts';
import type { WaysInPorts } from './sign-in-ports.ts';

type Ports = WaysInPorts & Pick<SessionPorts, 'signOut'>;

/**
 * Signing in for real. Links are exchanged by POST, so that a mail scanner's GET uses nothing up; whoever had a
 * session in this browser is signed out of it.
 */
export const waysInRoutes = (ports: Ports) => {
  const keep = async (c: DeskContext, signed: Result<SignedIn>): Promise<boolean> => {
    if (!signed.ok) return false;
    const before = readSessionCookie(c);
    if (before) await ports.signOut(before);
    keepSession(c, signed.value);
    return true;
  };
  const entered = async (c: DeskContext, signed: Result<SignedIn>): Promise<Response> => {
    if (!signed.ok) return refuse(c, signed.refusal);
    await keep(c, signed);
    return c.body(null, 204);
  };
  return new Hono<DeskEnv>()
    .post('/sign-in/link', async (c) => {
      const body = await readBody(c, AskForLink);
      if (!body.ok) return body.response;
      const language = languageOf(c.req.header('accept-language'));
      const asked = await ports.askForLink(body.value.email, language, callerOf(c));
      return asked.ok ? c.body(null, 204) : refuse(c, asked.refusal);
    })
    .post('/sign-in/link/exchange', async (c) => {
      const body = await readBody(c, ExchangeLink);
      return body.ok ? entered(c, await ports.exchangeLink(body.value.secret, callerOf(c))) : body.response;
    })
    .post('/sign-in/passkey/options', async (c) => answer(c, await ports.passkeyOptions(callerOf(c))))
    .post('/sign-in/passkey', async (c) => {
      const body = await readBody(c, PasskeyAnswer);
      return body.ok
        ? entered(c, await ports.signInWithPasskey(body.value.answer, callerOf(c)))
        : body.response;
    })
    .post('/sign-in/openid', async (c) => {
      const body = await readBody(c, BeginOpenId);
      if (!body.ok) return body.response;
      const begun = await ports.beginOpenId(body.value.client, callerOf(c));
      if (!begun.ok) return refuse(c, begun.refusal);
      keepState(c, begun.value.state, begun.value.seconds);
      return c.json({ address: begun.value.address });
    })
    .get('/sign-in/openid/return', async (c) => {
      const state = takeState(c);
      const signed = state
        ? await ports.finishOpenId(state, new URL(c.req.url).search, callerOf(c))
        : undefined;
      // Both ways lead to a page of ours, whatever stands in the address.
      return c.redirect(signed && (await keep(c, signed)) ? '/' : '/sign-in?failed=company', 303);
    });
};
