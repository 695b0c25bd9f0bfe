import { CheckReports, RefreshRows } from '@voldaan/contract/desk/maintenance.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { MaintenancePorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What an administrator does after an upgrade or a fault. */
export const maintenanceRoutes = (ports: MaintenancePorts) =>
  new Hono<DeskEnv>()
    .post('/maintenance/rows', async (c) => {
      const body = await readBody(c, RefreshRows);
      return body.ok ? answer(c, await ports.refreshRows(c.var.staff, body.value)) : body.response;
    })
    .post('/maintenance/reports', async (c) => {
      const body = await readBody(c, CheckReports);
      return body.ok ? answer(c, await ports.checkReports(c.var.staff, body.value)) : body.response;
    });
