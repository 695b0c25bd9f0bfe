import { ImportQuery } from '@voldaan/contract/desk/imports.ts';
import { Hono } from 'hono';
import { sentFiles } from '../http/sent-files.ts';
import { sentUploads, tellsUploads } from '../http/sent-uploads.ts';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { ImportPorts } from './desk-ports.ts';
import { readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

const MOST_FILES = 1_000;

/** Files that come in, in the request or by their uploads, and the jobs that work them off. */
export const importRoutes = (ports: ImportPorts) =>
  new Hono<DeskEnv>()
    .post('/imports', async (c) => {
      if (tellsUploads(c)) {
        const uploads = await sentUploads(c);
        if (!uploads) return refuse(c, { code: 'request-not-understood' }, ['uploads']);
        return answer(c, await ports.importUploads(c.var.staff, uploads), 202);
      }
      const files = await sentFiles(c, MOST_FILES);
      if (!files) return refuse(c, { code: 'request-not-understood' }, ['file']);
      return answer(c, await ports.importFiles(c.var.staff, files), 202);
    })
    .get('/imports', async (c) => answer(c, await ports.listImports(c.var.staff)))
    .get('/imports/:id', async (c) => {
      const query = readQuery(c, ImportQuery);
      if (!query.ok) return query.response;
      return answer(c, await ports.importProgress(c.var.staff, c.req.param('id'), query.value));
    });
