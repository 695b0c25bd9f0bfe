import type { Context } from 'hono';

/** The host that the browser asked for; a router in front of us puts it in `x-forwarded-host`. */
export const hostOf = (c: Context): string =>
  c.req.header('x-forwarded-host') ?? c.req.header('host') ?? new URL(c.req.url).host;
