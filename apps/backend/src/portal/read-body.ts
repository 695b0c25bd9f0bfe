import type { Context } from 'hono';
import { isForm } from './wants-html.ts';

/** The body as it came, for a schema to judge; garbage becomes null. */
export const readBody = (c: Context): Promise<unknown> =>
  (isForm(c) ? c.req.parseBody() : c.req.json()).catch(() => null);
