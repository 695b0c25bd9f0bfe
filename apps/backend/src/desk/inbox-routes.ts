import { AssignWork, SnoozeWork } from '@voldaan/contract/desk/tasks.ts';
import { Hono } from 'hono';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { WorkPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** Who does a piece of work, and when it comes back. */
export const inboxRoutes = (ports: Pick<WorkPorts, 'assignWork' | 'snoozeWork' | 'wakeWork'>) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/work/:work/assignment', async (c) => {
      const body = await readBody(c, AssignWork);
      if (!body.ok) return body.response;
      const { id, work } = c.req.param();
      return done(c, await ports.assignWork(c.var.staff, id, work, body.value));
    })
    .post('/debtors/:id/work/:work/snooze', async (c) => {
      const body = await readBody(c, SnoozeWork);
      if (!body.ok) return body.response;
      const { id, work } = c.req.param();
      return done(c, await ports.snoozeWork(c.var.staff, id, work, body.value));
    })
    .post('/debtors/:id/work/:work/wake', async (c) => {
      const { id, work } = c.req.param();
      return done(c, await ports.wakeWork(c.var.staff, id, work));
    });
