import { Hono } from 'hono';
import { sentFiles } from '../http/sent-files.ts';
import type { PortalPorts } from './ports.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';

/** Five files of eight megabytes, and what a form writes around them. */
export const MOST_PROOF_BYTES = 41 * 1024 * 1024;

/** More than are ever taken, so that it can be said that they are too many. */
const MOST_PARTS = 20;

/** Files as proof, from a form or as the body itself. Nothing is read from somebody who is not inside. */
export const proofRoutes = <Session>(ports: Pick<PortalPorts<Session>, 'sessionOf' | 'storeProofs'>) =>
  new Hono<{ Variables: { session: Session } }>()
    .use('/', async (c, next) => {
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      c.set('session', session.value);
      return next();
    })
    .post('/', async (c) => {
      const files = await sentFiles(c, MOST_PARTS);
      if (!files) return refuse(c, 'proof-empty');
      const stored = await ports.storeProofs(c.var.session, files);
      return stored.ok ? c.json(stored.value, 201) : refuse(c, stored.refusal.code);
    });
