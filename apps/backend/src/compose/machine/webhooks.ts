import type { Services } from '@voldaan/application/services.ts';
import type { WebhookEndpoint } from '@voldaan/application/webhook/endpoint.ts';
import {
  addEndpoint,
  endpointOf,
  endpointsOf,
  removeEndpoint,
} from '@voldaan/application/webhook/endpoints.ts';
import { signingSecret } from '@voldaan/application/webhook/signing-secret.ts';
import type {
  AddWebhook,
  Webhook,
  WebhookAdded,
  WebhookLog,
  Webhooks,
} from '@voldaan/contract/machine/webhooks.ts';
import type { KnownMachine, Result } from '../../machine/machine-ports.ts';
import { actorName } from './machine-actor.ts';
import { found, refused } from './result.ts';

const LOG = 100;

export const shownWebhook = ({
  id,
  url,
  events,
  since,
  failingSince,
  disabledAt,
}: WebhookEndpoint): Webhook => ({
  id,
  url,
  events: [...events],
  since,
  state: disabledAt !== null ? 'off' : failingSince !== null ? 'failing' : 'listening',
});

/** What may be an address at all; where its name leads is judged each time that something is sent. */
export const isAddress = (services: Pick<Services, 'addresses'>, url: string): boolean => {
  const { protocol, username, password } = new URL(url);
  const isLaptop = new URL(services.addresses.desk).hostname === 'localhost';
  return username === '' && password === '' && (protocol === 'https:' || (isLaptop && protocol === 'http:'));
};

export const listWebhooks = async (
  services: Services,
  { administration }: Pick<KnownMachine, 'administration'>,
): Promise<Result<Webhooks>> =>
  found({ webhooks: (await endpointsOf(services, administration)).map(shownWebhook) });

export const addWebhook = async (
  services: Services,
  machine: KnownMachine,
  { url, events }: AddWebhook,
): Promise<Result<WebhookAdded>> => {
  if (!isAddress(services, url)) return refused('address-not-allowed');
  const by = actorName(machine);
  const endpoint = await addEndpoint(services, machine.administration, { url, events, by });
  if (!endpoint) return refused('too-many-webhooks');
  return found({
    webhook: shownWebhook(endpoint),
    secret: signingSecret(services, machine.administration, endpoint),
  });
};

export const removeWebhook = async (
  services: Services,
  { administration }: KnownMachine,
  id: string,
): Promise<Result<void>> =>
  (await removeEndpoint(services, administration, id)) ? found(undefined) : refused('not-found');

/** What was told to an address, the newest hundred; ids and outcomes, never what was said. */
export const webhookLog = async (
  services: Services,
  { administration }: Pick<KnownMachine, 'administration'>,
  id: string,
): Promise<Result<WebhookLog>> => {
  if (!(await endpointOf(services, administration, id))) return refused('not-found');
  const log = await services.deliveries.log({ administration, endpoint: id }, LOG);
  return found({
    deliveries: log.map(({ id: delivery, type, at, state, attempts, next }) => ({
      id: delivery,
      type,
      at,
      state,
      attempts: [...attempts],
      next,
    })),
  });
};
