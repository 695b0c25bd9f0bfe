import type { DeskContext } from '../desk-env.ts';
import type { Caller } from './sign-in-ports.ts';

/**
 * Where a request comes from. The router in front writes the viewer's address over whatever the browser sent;
 * without a router it is the last address that was added on the way.
 */
export const callerOf = (c: DeskContext): Caller => ({
  userAgent: c.req.header('user-agent'),
  network:
    c.req.header('x-voldaan-viewer') ??
    c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ??
    'unknown',
});
