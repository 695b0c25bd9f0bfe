import { mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { factsOf } from '@voldaan/domain/party/reach.ts';
import { debtorItem } from '../account/debtors.ts';
import { nowKnown } from '../account/now-known.ts';
import type { Actor, StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

const MAIL: Actor = { kind: 'system', id: 'mail-events' };

/**
 * The address that bounced is not used again until somebody enters one that works; where another one is on
 * file, the account may be written to there.
 */
export const noteBrokenAddress = async (services: Services, key: StreamKey): Promise<void> => {
  const item = await debtorItem(services.items, key.administration, key.id);
  const address = item && mailAddressOf(item.value);
  if (!item || !address) return;
  const debtor = { ...item.value, bounced: [...item.value.bounced, address] };
  const noted = await services.items.put(key.administration, 'DEBTOR', key.id, debtor, item.version);
  if (!noted || !mailAddressOf(debtor)) return;
  await nowKnown(services, key, MAIL, factsOf(debtor));
};
