import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Refuse } from './refuse.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from a page of the same origin. Browsers send `Sec-Fetch-Site` and `Origin`
 * themselves and no page can forge them; a request with neither is no browser of ours.
 *
 * @param isOwn - whether an origin is ours
 */
export const comesFromOwnSite = (headers: Headers, isOwn: (origin: string) => boolean): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  return origin === null ? site === 'same-origin' : isOwn(origin);
};

/**
 * Refuses every change that another site asks for (CSRF); together with cookies that no other site's form
 * sends along (`SameSite=Lax`), and without any CORS.
 *
 * @param isOwn - whether an origin is ours, for the host that was asked
 */
export const ownSite = (isOwn: (origin: string, asked: Context) => boolean, refuse: Refuse<'wrong-origin'>) =>
  createMiddleware(async (c, next) => {
    const own = (origin: string): boolean => isOwn(origin, c);
    if (!SAFE.has(c.req.method) && !comesFromOwnSite(c.req.raw.headers, own))
      return refuse(c, 'wrong-origin');
    return next();
  });
