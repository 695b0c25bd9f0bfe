import { Hono } from 'hono';
import { askedSizes } from '../http/sent-uploads.ts';
import type { PortalPorts } from './ports.ts';
import { refuse } from './refuse.tsx';
import { readSessionCookie } from './session-cookie.ts';

/** Ways into the bucket for proofs that are too large for a request. */
export const uploadRoutes = <Session>(ports: Pick<PortalPorts<Session>, 'sessionOf' | 'giveUploads'>) =>
  new Hono().post('/', async (c) => {
    const session = await ports.sessionOf(readSessionCookie(c));
    if (!session.ok) return refuse(c, session.refusal.code);
    const sizes = await askedSizes(c);
    if (!sizes) return refuse(c, 'request-not-understood');
    const given = await ports.giveUploads(session.value, sizes);
    return given.ok ? c.json(given.value, 201) : refuse(c, given.refusal.code);
  });
