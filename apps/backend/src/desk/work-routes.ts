import { LetterPosted, PrintLetters } from '@voldaan/contract/desk/letters.ts';
import { TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { WorkPorts } from './desk-ports.ts';
import { readBody, readQuery } from './read-body.ts';

/** What waits for a person: decisions, calls, letters, first releases. */
export const workRoutes = (ports: WorkPorts) =>
  new Hono<DeskEnv>()
    .get('/tasks', async (c) => {
      const query = readQuery(c, TaskQuery);
      return query.ok ? answer(c, await ports.listTasks(c.var.staff, query.value)) : query.response;
    })
    .get('/calls', async (c) => answer(c, await ports.listCalls(c.var.staff)))
    .get('/letters', async (c) => answer(c, await ports.listLetters(c.var.staff)))
    .post('/letters/print', async (c) => {
      const body = await readBody(c, PrintLetters);
      return body.ok ? answer(c, await ports.printLetters(c.var.staff, body.value.letters)) : body.response;
    })
    .post('/letters/:accountId/:letterId/posted', async (c) => {
      const body = await readBody(c, LetterPosted);
      if (!body.ok) return body.response;
      const { accountId, letterId } = c.req.param();
      return done(c, await ports.letterPosted(c.var.staff, accountId, letterId, body.value));
    })
    .get('/releases', async (c) => answer(c, await ports.listReleases(c.var.staff)))
    .post('/releases/:importId', async (c) =>
      done(c, await ports.release(c.var.staff, c.req.param('importId'))),
    );
