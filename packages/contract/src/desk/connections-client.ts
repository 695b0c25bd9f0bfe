import type { AddWebhook, WebhookLog } from '../machine/webhooks.ts';
import type { Connections, MakeKey, RotateKey, ShownOnce } from './connections.ts';
import type { requester } from './request.ts';

const name = encodeURIComponent;

/** "Koppelingen": keys of machines and addresses that listen, as typed functions. */
export const connectionsClient = ({ get, send }: ReturnType<typeof requester>) => ({
  connections: () => get<Connections>('/connections'),
  makeKey: (body: MakeKey) => send<ShownOnce>('POST', '/connections/keys', body),
  rotateKey: (id: string, body: RotateKey) =>
    send<ShownOnce>('POST', `/connections/keys/${name(id)}/rotate`, body),
  revokeKey: (id: string) => send<null>('DELETE', `/connections/keys/${name(id)}`),
  addWebhook: (body: AddWebhook) => send<ShownOnce>('POST', '/connections/webhooks', body),
  removeWebhook: (id: string) => send<null>('DELETE', `/connections/webhooks/${name(id)}`),
  resumeWebhook: (id: string) => send<null>('POST', `/connections/webhooks/${name(id)}/resume`),
  webhookLog: (id: string) => get<WebhookLog>(`/connections/webhooks/${name(id)}/deliveries`),
});
