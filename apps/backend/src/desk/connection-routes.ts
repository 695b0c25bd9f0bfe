import { type Connections, MakeKey, RotateKey, type ShownOnce } from '@voldaan/contract/desk/connections.ts';
import { AddWebhook, type WebhookLog } from '@voldaan/contract/machine/webhooks.ts';
import { Hono } from 'hono';
import { answer, done } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readBody } from './read-body.ts';

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** What the systems of a creditor may do here, and what they hear. */
export interface ConnectionPorts {
  listConnections: Ask<[], Connections>;
  makeKey: Ask<[wanted: MakeKey], ShownOnce>;
  rotateKey: Ask<[id: string, wanted: RotateKey], ShownOnce>;
  revokeKey: Ask<[id: string], void>;
  addWebhook: Ask<[wanted: AddWebhook], ShownOnce>;
  removeWebhook: Ask<[id: string], void>;
  resumeWebhook: Ask<[id: string], void>;
  webhookLog: Ask<[id: string], WebhookLog>;
}

/** "Koppelingen", for administrators. */
export const connectionRoutes = (ports: ConnectionPorts) =>
  new Hono<DeskEnv>()
    .get('/connections', async (c) => answer(c, await ports.listConnections(c.var.staff)))
    .post('/connections/keys', async (c) => {
      const body = await readBody(c, MakeKey);
      return body.ok ? answer(c, await ports.makeKey(c.var.staff, body.value), 201) : body.response;
    })
    .post('/connections/keys/:id/rotate', async (c) => {
      const body = await readBody(c, RotateKey);
      if (!body.ok) return body.response;
      return answer(c, await ports.rotateKey(c.var.staff, c.req.param('id'), body.value), 201);
    })
    .delete('/connections/keys/:id', async (c) =>
      done(c, await ports.revokeKey(c.var.staff, c.req.param('id'))),
    )
    .post('/connections/webhooks', async (c) => {
      const body = await readBody(c, AddWebhook);
      return body.ok ? answer(c, await ports.addWebhook(c.var.staff, body.value), 201) : body.response;
    })
    .delete('/connections/webhooks/:id', async (c) =>
      done(c, await ports.removeWebhook(c.var.staff, c.req.param('id'))),
    )
    .post('/connections/webhooks/:id/resume', async (c) =>
      done(c, await ports.resumeWebhook(c.var.staff, c.req.param('id'))),
    )
    .get('/connections/webhooks/:id/deliveries', async (c) =>
      answer(c, await ports.webhookLog(c.var.staff, c.req.param('id'))),
    );
