import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Items } from '../ports/items.ts';

/** All administrations stand under one name of their own, so that the list of them needs no scan. */
export const REGISTER = 'VOLDAAN';

/**
 * @throws Error when it does not exist: an id from a session or a stored key always does
 */
export const administrationOf = async (items: Items, id: string): Promise<Administration> => {
  const item = await items.get<Administration>(REGISTER, 'ADMINISTRATION', id);
  if (!item) throw new Error(`Administration ${id} does not exist.`);
  return item.value;
};
