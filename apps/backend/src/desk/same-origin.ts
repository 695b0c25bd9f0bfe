import { createMiddleware } from 'hono/factory';
import { refuse } from './refuse.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const comesFromOwnSite = (request: Request, origin: string): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const sent = request.headers.get('origin');
  if (sent === null) return site === 'same-origin';
  return sent === origin;
};

/**
 * Refuses every change that does not come from the desk's own pages. Browsers send `Sec-Fetch-Site` and
 * `Origin` themselves and no page can forge them; a request with neither is no browser of ours.
 *
 * @param origin - the desk's address, such as `https://desk.example.nl`
 */
export const sameOrigin = (origin: string) =>
  createMiddleware(async (c, next) => {
    if (!SAFE.has(c.req.method) && !comesFromOwnSite(c.req.raw, origin))
      return refuse(c, { code: 'wrong-origin' });
    return next();
  });
