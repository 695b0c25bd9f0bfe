import {
  liveApiKeys,
  makeApiKey,
  revokeApiKey,
  rotateApiKey,
} from '@voldaan/application/machine/api-keys.ts';
import type { StoredApiKey } from '@voldaan/application/ports/api-keys.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { WebhookEndpoint } from '@voldaan/application/webhook/endpoint.ts';
import {
  addEndpoint,
  endpointsOf,
  removeEndpoint,
  resumeEndpoint,
} from '@voldaan/application/webhook/endpoints.ts';
import { signingSecret } from '@voldaan/application/webhook/signing-secret.ts';
import type { ListedKey, ListedWebhook } from '@voldaan/contract/desk/connections.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import type { ConnectionPorts } from '../../../desk/connection-routes.ts';
import { isAddress, shownWebhook, webhookLog } from '../../machine/webhooks.ts';
import { only } from '../permission.ts';
import { DONE, found, refused } from '../result.ts';

const listedKey = ({ value, usedOn }: StoredApiKey, now: Instant): ListedKey => {
  const old = value.secrets.slice(1).find(({ until }) => until !== null && until > now);
  const { id, name, scopes, madeAt } = value;
  return { id, name, scopes: [...scopes], madeAt, usedOn, oldUntil: old?.until ?? null };
};

const listedWebhook = (endpoint: WebhookEndpoint): ListedWebhook => ({
  ...shownWebhook(endpoint),
  failingSince: endpoint.failingSince && amsterdamDate(endpoint.failingSince),
});

/** "Koppelingen" on the use cases: administrators only, of their own administration. */
export const connectionPorts = (services: Services): ConnectionPorts => ({
  listConnections: only('administer', async ({ administration }) => {
    const [keys, webhooks] = await Promise.all([
      liveApiKeys(services, administration),
      endpointsOf(services, administration),
    ]);
    const now = services.wall.now();
    return found({ keys: keys.map((key) => listedKey(key, now)), webhooks: webhooks.map(listedWebhook) });
  }),
  makeKey: only('administer', async ({ administration, actor }, wanted) => {
    const made = await makeApiKey(services, administration, { ...wanted, by: actor.id });
    return made ? found({ id: made.key.id, text: made.text }) : refused('too-many');
  }),
  rotateKey: only('administer', async ({ administration }, id, { overlapHours }) => {
    const made = await rotateApiKey(services, administration, id, overlapHours);
    return made ? found({ id, text: made.text }) : refused('not-found');
  }),
  revokeKey: only('administer', async ({ administration }, id) =>
    (await revokeApiKey(services, administration, id)) ? DONE : refused('not-found'),
  ),
  addWebhook: only('administer', async ({ administration, actor }, { url, events }) => {
    if (!isAddress(services, url)) return refused('address-not-allowed');
    const endpoint = await addEndpoint(services, administration, { url, events, by: actor.id });
    if (!endpoint) return refused('too-many');
    return found({ id: endpoint.id, text: signingSecret(services, administration, endpoint) });
  }),
  removeWebhook: only('administer', async ({ administration }, id) =>
    (await removeEndpoint(services, administration, id)) ? DONE : refused('not-found'),
  ),
  resumeWebhook: only('administer', async ({ administration }, id) =>
    (await resumeEndpoint(services, administration, id)) ? DONE : refused('not-found'),
  ),
  webhookLog: only('administer', async ({ administration }, id) => {
    const log = await webhookLog(services, { administration }, id);
    return log.ok ? found(log.value) : refused('not-found');
  }),
});
