import type { Health } from '@voldaan/contract/http/health.ts';
import { Hono } from 'hono';
import { DESK_HEADERS } from '../http/headers.ts';

/** As on every other answer; the address is the same on both sites. */
const HEADERS = { ...DESK_HEADERS, 'cache-control': 'no-store' };

/** The API of a site, as Hono makes it. */
type Site = { readonly fetch: (request: Request, env?: object) => Response | Promise<Response> };

/**
 * A site's API with `GET /api/health` before it: whoever watches needs no session, and no limit of people holds
 * him up.
 *
 * @example handle(withHealth(portalApi(ports), () => healthOf(services)))
 */
export const withHealth = (app: Site, health: () => Promise<Health>) =>
  new Hono<{ Bindings: object }>()
    .get('/api/health', async (c) => {
      const found = await health();
      return c.json(found, found.ok ? 200 : 503, HEADERS);
    })
    .all('*', (c) => app.fetch(c.req.raw, c.env));
