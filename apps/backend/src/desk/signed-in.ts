import { createMiddleware } from 'hono/factory';
import type { DeskEnv } from './desk-env.ts';
import type { SessionPorts } from './desk-ports.ts';
import { languageOf } from './language-of.ts';
import { refuse } from './refuse.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Puts the session of staff before the route, or answers that nobody is signed in. */
export const signedIn = (ports: Pick<SessionPorts, 'findSession'>) =>
  createMiddleware<DeskEnv>(async (c, next) => {
    const token = readSessionCookie(c);
    const session = token && (await ports.findSession(token));
    if (!token || !session) return refuse(c, { code: 'signed-out' });
    c.set('token', token);
    c.set('staff', { ...session, language: languageOf(c.req.header('accept-language')) });
    return next();
  });
