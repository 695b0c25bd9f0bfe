import { Hono } from 'hono';
import { askedSizes } from '../http/sent-uploads.ts';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { ImportPorts } from './desk-ports.ts';
import { refuse } from './refuse.ts';

/** Ways into the bucket for files that are too large for a request. */
export const uploadRoutes = (ports: Pick<ImportPorts, 'giveUploads'>) =>
  new Hono<DeskEnv>().post('/uploads', async (c) => {
    const sizes = await askedSizes(c);
    if (!sizes) return refuse(c, { code: 'request-not-understood' }, ['sizes']);
    return answer(c, await ports.giveUploads(c.var.staff, sizes), 201);
  });
