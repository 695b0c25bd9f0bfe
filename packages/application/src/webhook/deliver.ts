import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { Delivery, DeliveryPlace } from '../ports/deliveries.ts';
import type { WebhookOutcome } from '../ports/webhook-sender.ts';
import type { Services } from '../services.ts';
import { nextTry } from './back-off.ts';
import { isListening, type WebhookEndpoint } from './endpoint.ts';
import { endpointOf, noteHealth } from './endpoints.ts';
import { signingSecret } from './signing-secret.ts';

/** As many as one run tells, five seconds each at worst. */
const MOST_AT_ONCE = 25;
/** An address that does not answer three times is left alone until the next run. */
const MOST_FAILURES = 3;
/** While one run tells it, no other does. */
const CLAIM_SECONDS = 60;

const afterAttempt = (
  delivery: Delivery,
  outcome: WebhookOutcome,
  now: ReturnType<Services['clock']['now']>,
): Delivery => {
  const why = outcome.told ? null : outcome.why;
  const attempts = [...delivery.attempts, { at: now, status: outcome.status, why }];
  if (outcome.told) return { ...delivery, attempts, state: 'delivered', next: null };
  const next = nextTry(attempts.length, now);
  return { ...delivery, attempts, state: next === null ? 'given-up' : 'waiting', next };
};

/** Tells one thing. @returns whether it was heard; undefined when another run tells it */
const tell = async (
  services: Services,
  endpoint: WebhookEndpoint,
  delivery: Delivery,
): Promise<boolean | undefined> => {
  const claimed = { ...delivery, next: addSeconds(services.clock.now(), CLAIM_SECONDS) };
  if (!(await services.deliveries.note(delivery, claimed))) return undefined;
  const outcome = await services.webhooks.send({
    url: endpoint.url,
    secret: signingSecret(services, delivery.administration, endpoint),
    id: delivery.id,
    at: services.wall.now(),
    payload: delivery.payload,
  });
  await services.deliveries.note(claimed, afterAttempt(delivery, outcome, services.clock.now()));
  return outcome.told;
};

/**
 * Tells an address what waits for it and is due. Told twice is possible and harmless: the id stays the same, by
 * which a receiver knows it. What waits for an address that was removed or switched off is given up.
 */
export const deliverDue = async (services: Services, place: DeliveryPlace): Promise<void> => {
  const [found, waiting] = await Promise.all([
    endpointOf(services, place.administration, place.endpoint),
    services.deliveries.waiting(place, services.clock.now(), MOST_AT_ONCE),
  ]);
  let endpoint = found;
  let failures = 0;
  for (const delivery of waiting) {
    if (!endpoint || !isListening(endpoint)) {
      await services.deliveries.note(delivery, { ...delivery, state: 'given-up', next: null });
      continue;
    }
    if (failures >= MOST_FAILURES) return;
    const told = await tell(services, endpoint, delivery);
    if (told === undefined) continue;
    failures = told ? 0 : failures + 1;
    endpoint = await noteHealth(services, place.administration, endpoint, told, services.clock.now());
  }
};
