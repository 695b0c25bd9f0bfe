import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { factsOf } from '@voldaan/domain/party/reach.ts';
import { leftAddress } from '../link/left-address.ts';
import { inNewSeries } from '../link/revoke-links.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import { rowsOf } from '../rows/rows-of.ts';
import { writeRows } from '../rows/write-rows.ts';
import type { Services } from '../services.ts';
import { administrationOf } from './administrations.ts';
import { debtorItem } from './debtors.ts';
import { nowKnown } from './now-known.ts';

const MOST_TRIES = 8;

/** Lists show name and city, which are no facts of the account: no decision tells them that those changed. */
const showAnew = async (services: Services, key: StreamKey, debtor: Debtor): Promise<void> => {
  const [administration, { state, version }] = await Promise.all([
    administrationOf(services.items, key.administration),
    services.accounts.load(key),
  ]);
  const rows = rowsOf(key, state, debtor, administration, services.clock.now());
  await writeRows(services, { key, version, known: undefined, rows });
};

/**
 * Changes what is known of a debtor, and lets his account know what the rules need of it. Where he is not to
 * be reached any more, links and codes may lie around: those are taken back with the address.
 *
 * @returns false when there is no such debtor
 */
export const changeDebtor = async (
  services: Services,
  key: StreamKey,
  actor: Actor,
  change: (debtor: Debtor) => Debtor,
): Promise<boolean> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const item = await debtorItem(services.items, key.administration, key.id);
    if (!item) return false;
    const changed = change(item.value);
    const debtor = leftAddress(item.value, changed)
      ? await inNewSeries(services, key.administration, changed)
      : changed;
    if (!(await services.items.put(key.administration, 'DEBTOR', key.id, debtor, item.version))) continue;
    await nowKnown(services, key, actor, factsOf(debtor));
    await showAnew(services, key, debtor);
    return true;
  }
  throw new Error(`Debtor ${key.administration}/${key.id} stayed contended.`);
};
