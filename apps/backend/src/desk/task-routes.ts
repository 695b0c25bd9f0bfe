import { AnswerArrival } from '@voldaan/contract/desk/tasks.ts';
import { Hono } from 'hono';
import { done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';
import { readBody } from './read-body.ts';

/** What ends a task of an account: it is done, money is kept as credit, or the debtor said whether it arrived. */
export const taskRoutes = (ports: DebtorPorts) =>
  new Hono<DeskEnv>()
    .post('/debtors/:id/tasks/:taskId/done', async (c) =>
      done(c, await ports.closeTask(c.var.staff, c.req.param('id'), c.req.param('taskId'))),
    )
    .post('/debtors/:id/tasks/:taskId/kept', async (c) =>
      done(c, await ports.keepCredit(c.var.staff, c.req.param('id'), c.req.param('taskId'))),
    )
    .post('/debtors/:id/tasks/:taskId/arrival', async (c) => {
      const body = await readBody(c, AnswerArrival);
      if (!body.ok) return body.response;
      const { id, taskId } = c.req.param();
      return done(c, await ports.answerArrival(c.var.staff, id, taskId, body.value));
    });
