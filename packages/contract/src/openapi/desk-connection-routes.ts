import { Connections, MakeKey, RotateKey, ShownOnce } from '../desk/connections.ts';
import { AddWebhook, WebhookLog } from '../machine/webhooks.ts';
import type { Route } from './route.ts';

const tag = 'Connections';
const keys = '/connections/keys';
const webhooks = '/connections/webhooks';

/** Keys of machines and addresses that listen, for administrators. */
export const DESK_CONNECTION_ROUTES: readonly Route[] = [
  { method: 'get', path: '/connections', tag, summary: 'What is connected', answers: { 200: Connections } },
  {
    method: 'post',
    path: keys,
    tag,
    summary: 'Make a key',
    body: { schema: MakeKey },
    answers: { 201: ShownOnce },
  },
  {
    method: 'post',
    path: `${keys}/:id/rotate`,
    tag,
    summary: 'Replace the secret of a key',
    body: { schema: RotateKey },
    answers: { 201: ShownOnce },
  },
  { method: 'delete', path: `${keys}/:id`, tag, summary: 'Revoke a key', answers: { 204: null } },
  {
    method: 'post',
    path: webhooks,
    tag,
    summary: 'Add an address that listens',
    body: { schema: AddWebhook },
    answers: { 201: ShownOnce },
  },
  { method: 'delete', path: `${webhooks}/:id`, tag, summary: 'Remove an address', answers: { 204: null } },
  {
    method: 'post',
    path: `${webhooks}/:id/resume`,
    tag,
    summary: 'Switch an address on again',
    answers: { 204: null },
  },
  {
    method: 'get',
    path: `${webhooks}/:id/deliveries`,
    tag,
    summary: 'What was told to an address',
    answers: { 200: WebhookLog },
  },
];
