import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Delivery } from '../ports/deliveries.ts';
import type { Loaded, LogEntry, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { toldOf } from './told-of.ts';
import { webhookJob } from './webhook-job.ts';

type World = Pick<Services, 'accounts' | 'deliveries' | 'hash' | 'items' | 'jobs'>;
type Hook = NonNullable<Administration['webhooks']>[number];

/** Up to which version an account's events were handed on. */
type Told = { readonly version: number };
const KIND = 'TOLD';

/** One delivery per event and address; its id follows from both, so made again it is the same. */
const deliveriesOf = (
  { hash }: World,
  { administration, id: account }: StreamKey,
  { version, at, events }: LogEntry<AccountEvent>,
  hooks: readonly Hook[],
): readonly Delivery[] =>
  events.flatMap((event, place) => {
    const told = toldOf(event);
    const wanted = told
      ? hooks.filter(({ events: types, since }) => types.includes(told.type) && at >= since)
      : [];
    return wanted.map(({ id: endpoint }): Delivery => {
      const name = `${administration}/${account}/${version}/${place}/${endpoint}`;
      return {
        id: `msg_${hash(name).slice(0, 32)}`,
        administration,
        endpoint,
        type: told?.type ?? '',
        at,
        payload: JSON.stringify({
          type: told?.type,
          timestamp: at,
          data: { administration, debtor: account, ...told?.data },
        }),
        attempts: [],
        state: 'waiting',
        next: at,
      };
    });
  });

/**
 * Hands on to the addresses that listen what happened to an account since the last time. Done again after a crash
 * it adds nothing; without addresses it reads and writes nothing.
 *
 * @param administration - as it was read for the decision
 */
export const announce = async (
  services: World,
  { webhooks: hooks = [] }: Administration,
  { key, version }: Loaded<AccountState>,
): Promise<void> => {
  if (hooks.length === 0) return;
  const told = await services.items.get<Told>(key.administration, KIND, key.id);
  if ((told?.value.version ?? 0) >= version) return;
  const news = await services.accounts.since(key, told?.value.version ?? 0);
  const deliveries = news.flatMap((entry) => deliveriesOf(services, key, entry, hooks));
  await services.deliveries.add(deliveries);
  const upTo = news.at(-1)?.version ?? version;
  await services.items.put(key.administration, KIND, key.id, { version: upTo }, told?.version ?? 0);
  const endpoints = new Set(deliveries.map(({ endpoint }) => endpoint));
  // A lost start costs five minutes: the sweep finds what waits.
  await Promise.all(
    [...endpoints].map((endpoint) =>
      services.jobs.start(key.administration, webhookJob(endpoint)).catch(() => undefined),
    ),
  );
};
