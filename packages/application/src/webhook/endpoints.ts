import { addSeconds, type Instant } from '@voldaan/domain/calendar/instant.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { isListening, type WebhookEndpoint } from './endpoint.ts';
import type { WebhookType } from './event-type.ts';

type World = Pick<Services, 'items' | 'hash' | 'clock'>;

const KIND = 'WEBHOOK';
export const MOST_ENDPOINTS = 10;

/** The same address of the same administration is the same endpoint, so that adding it again repairs it. */
const idOf = ({ hash }: World, administration: string, url: string): string =>
  `W${hash(`${administration}/${url}`).slice(0, 16)}`;

/**
 * What the administration's own item says about who listens: `attend` reads that item anyway, so an administration
 * without endpoints costs no read more.
 */
const announceIn = async (
  { items }: World,
  administration: string,
  id: string,
  hook: Omit<NonNullable<Administration['webhooks']>[number], 'id'> | undefined,
): Promise<void> => {
  for (;;) {
    const item = await items.get<Administration>(REGISTER, 'ADMINISTRATION', administration);
    if (!item) throw new Error(`Administration ${administration} does not exist.`);
    const others = (item.value.webhooks ?? []).filter((other) => other.id !== id);
    const webhooks = hook ? [...others, { id, ...hook }] : others;
    const value: Administration = { ...item.value, webhooks };
    if (await items.put(REGISTER, 'ADMINISTRATION', administration, value, item.version)) return;
  }
};

/** Changes an endpoint; again when somebody else was first. @returns undefined when there is none */
const changeEndpoint = async (
  { items }: World,
  administration: string,
  id: string,
  change: (endpoint: WebhookEndpoint) => WebhookEndpoint,
): Promise<WebhookEndpoint | undefined> => {
  for (;;) {
    const item = await items.get<WebhookEndpoint>(administration, KIND, id);
    if (!item || item.value.removedAt !== null) return undefined;
    const next = change(item.value);
    if (await items.put(administration, KIND, id, next, item.version)) return next;
  }
};

/** An endpoint of an administration; undefined when there is none, or not any more. */
export const endpointOf = async (
  { items }: Pick<Services, 'items'>,
  administration: string,
  id: string,
): Promise<WebhookEndpoint | undefined> => {
  const item = await items.get<WebhookEndpoint>(administration, KIND, id);
  return item && item.value.removedAt === null ? item.value : undefined;
};

export const endpointsOf = async (
  { items }: Pick<Services, 'items'>,
  administration: string,
): Promise<readonly WebhookEndpoint[]> =>
  (await items.all<WebhookEndpoint>(administration, KIND))
    .map(({ value }) => value)
    .filter(({ removedAt }) => removedAt === null);

/** A new address that listens from now on. @returns undefined when there are ten already */
export const addEndpoint = async (
  world: World,
  administration: string,
  wanted: { readonly url: string; readonly events: readonly WebhookType[]; readonly by: string },
): Promise<WebhookEndpoint | undefined> => {
  const { url, events, by } = wanted;
  const id = idOf(world, administration, url);
  const others = (await endpointsOf(world, administration)).filter((other) => other.id !== id);
  if (others.length >= MOST_ENDPOINTS) return undefined;
  for (;;) {
    const item = await world.items.get<WebhookEndpoint>(administration, KIND, id);
    const known = item && item.value.removedAt === null ? item.value : undefined;
    const since = known?.since ?? world.clock.now();
    const endpoint: WebhookEndpoint = {
      id,
      url,
      events,
      madeBy: known?.madeBy ?? by,
      since,
      // An address that comes back gets another secret than the one it had.
      secretVersion: known?.secretVersion ?? (item?.value.secretVersion ?? 0) + 1,
      failingSince: null,
      disabledAt: null,
      removedAt: null,
    };
    if (!(await world.items.put(administration, KIND, id, endpoint, item?.version ?? 0))) continue;
    await announceIn(world, administration, id, { events, since });
    return endpoint;
  }
};

/** Nothing is told there any more. @returns whether there was one */
export const removeEndpoint = async (world: World, administration: string, id: string): Promise<boolean> => {
  const removedAt = world.clock.now();
  const removed = await changeEndpoint(world, administration, id, (before) => ({ ...before, removedAt }));
  await announceIn(world, administration, id, undefined);
  return removed !== undefined;
};

/** A person switches an endpoint on again; it hears what happens from now on. */
export const resumeEndpoint = async (
  world: World,
  administration: string,
  id: string,
): Promise<WebhookEndpoint | undefined> => {
  const since = world.clock.now();
  const resumed = await changeEndpoint(world, administration, id, (before) => ({
    ...before,
    since,
    failingSince: null,
    disabledAt: null,
  }));
  if (resumed) await announceIn(world, administration, id, { events: resumed.events, since });
  return resumed;
};

const FAILING_SECONDS = 3 * 86_400;

/** What an attempt means for its address: one that has failed for three days is switched off. */
export const noteHealth = async (
  world: World,
  administration: string,
  endpoint: WebhookEndpoint,
  told: boolean,
  now: Instant,
): Promise<WebhookEndpoint> => {
  if (told && endpoint.failingSince === null) return endpoint;
  const isOver = (since: Instant | null): boolean =>
    since !== null && addSeconds(since, FAILING_SECONDS) <= now;
  const isKnown = !told && endpoint.failingSince !== null && !isOver(endpoint.failingSince);
  if (isKnown || !isListening(endpoint)) return endpoint;
  const noted = await changeEndpoint(world, administration, endpoint.id, (before) => {
    if (told) return { ...before, failingSince: null };
    const failingSince = before.failingSince ?? now;
    return { ...before, failingSince, disabledAt: isOver(failingSince) ? now : before.disabledAt };
  });
  if (noted && !isListening(noted)) await announceIn(world, administration, endpoint.id, undefined);
  return noted ?? endpoint;
};
