import { mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import { debtorItem } from '../account/debtors.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** The address that bounced is not used again until somebody enters one that works. */
export const noteBrokenAddress = async (services: Services, key: StreamKey): Promise<void> => {
  const item = await debtorItem(services.items, key.administration, key.id);
  const address = item && mailAddressOf(item.value);
  if (!item || !address) return;
  const debtor = { ...item.value, bounced: [...item.value.bounced, address] };
  await services.items.put(key.administration, 'DEBTOR', key.id, debtor, item.version);
};
