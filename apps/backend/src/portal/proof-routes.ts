import { Hono } from 'hono';
import { sentFiles } from '../http/sent-files.ts';
import { sentUploads, tellsUploads } from '../http/sent-uploads.ts';
import type { PortalPorts } from './ports.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';

/** More than are ever taken, so that it can be said that they are too many. */
const MOST_PARTS = 20;

/** Files as proof, from a form, as the body itself, or by their uploads. Nothing is read from somebody who is not inside. */
export const proofRoutes = <Session>(
  ports: Pick<PortalPorts<Session>, 'sessionOf' | 'storeProofs' | 'storeUploads'>,
) =>
  new Hono<{ Variables: { session: Session } }>()
    .use('/', async (c, next) => {
      const session = await ports.sessionOf(readSessionCookie(c));
      if (!session.ok) return refuse(c, session.refusal.code);
      c.set('session', session.value);
      return next();
    })
    .post('/', async (c) => {
      if (tellsUploads(c)) {
        const uploads = await sentUploads(c);
        if (!uploads) return refuse(c, 'request-not-understood');
        const stored = await ports.storeUploads(c.var.session, uploads);
        return stored.ok ? c.json(stored.value, 201) : refuse(c, stored.refusal.code);
      }
      const files = await sentFiles(c, MOST_PARTS);
      if (!files) return refuse(c, 'proof-empty');
      const stored = await ports.storeProofs(c.var.session, files);
      return stored.ok ? c.json(stored.value, 201) : refuse(c, stored.refusal.code);
    });
