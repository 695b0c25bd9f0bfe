import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorItem } from '../account/debtors.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { registerPrintedLink } from './printed-link.ts';
import { seriesOf } from './series.ts';
import { registerTypedCode } from './typed-code.ts';

const MOST_TRIES = 8;

/**
 * The same debtor with a new series of links: as soon as he is kept, no earlier link, code or session opens
 * anything. The new code and printed link are made to work first, so that no message carries a dead one.
 */
export const inNewSeries = async (
  services: Services,
  administration: string,
  debtor: Debtor,
): Promise<Debtor> => {
  const next = { ...debtor, linkSeries: seriesOf(debtor) + 1 };
  await Promise.all([
    registerTypedCode(services, administration, next),
    registerPrintedLink(services, administration, next),
  ]);
  return next;
};

/**
 * Takes back every link, code and session of a debtor.
 *
 * @returns false when there is no such debtor
 */
export const revokeLinks = async (
  services: Services,
  { administration, id }: StreamKey,
): Promise<boolean> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const item = await debtorItem(services.items, administration, id);
    if (!item) return false;
    const debtor = await inNewSeries(services, administration, item.value);
    if (await services.items.put(administration, 'DEBTOR', id, debtor, item.version)) return true;
  }
  throw new Error(`Debtor ${administration}/${id} stayed contended.`);
};
