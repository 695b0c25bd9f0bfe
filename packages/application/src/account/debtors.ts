import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Item, Items } from '../ports/items.ts';
import type { StreamKey } from '../ports/stream.ts';

export const debtorItem = (
  items: Items,
  administration: string,
  id: string,
): Promise<Item<Debtor> | undefined> => items.get<Debtor>(administration, 'DEBTOR', id);

/**
 * @throws Error when the master data is missing of an account that exists
 */
export const knownDebtor = (
  item: Item<Debtor> | undefined,
  { administration, id }: Pick<StreamKey, 'administration' | 'id'>,
): Debtor => {
  if (!item) throw new Error(`Debtor ${administration}/${id} has no master data.`);
  return item.value;
};

/**
 * @throws Error when the master data is missing of an account that exists
 */
export const debtorOf = async (items: Items, administration: string, id: string): Promise<Debtor> =>
  knownDebtor(await debtorItem(items, administration, id), { administration, id });
