import { AuditQuery } from '@voldaan/contract/desk/audit.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { AuditPorts } from './desk-ports.ts';
import { readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

/** "Logboek": who saw and did what, for administrators, on the page and as a file. */
export const auditRoutes = (ports: AuditPorts) =>
  new Hono<DeskEnv>()
    .get('/audit', async (c) => {
      const query = readQuery(c, AuditQuery);
      return query.ok ? answer(c, await ports.readAudit(c.var.staff, query.value)) : query.response;
    })
    .get('/audit.csv', async (c) => {
      const query = readQuery(c, AuditQuery);
      if (!query.ok) return query.response;
      const file = await ports.exportAudit(c.var.staff, query.value);
      if (!file.ok) return refuse(c, file.refusal);
      return c.body(file.value, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="logboek.csv"',
      });
    });
