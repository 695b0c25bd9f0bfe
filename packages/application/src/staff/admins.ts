import type { Items } from '../ports/items.ts';

/** The one list that decides who the administrators are: a conditional put, so that the last two cannot remove each other. */
const KIND = 'ADMINS';
const MOST_TRIES = 8;

/**
 * Changes who administers an administration.
 *
 * @returns false when nobody would be left, nothing written
 * @throws Error when it stays contended
 */
const changeAdmins = async (
  items: Items,
  administration: string,
  change: (ids: readonly string[]) => readonly string[],
): Promise<boolean> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const item = await items.get<readonly string[]>(administration, KIND, 'all');
    const ids = item?.value ?? [];
    const changed = change(ids);
    if (changed.length === 0) return false;
    if (changed.length === ids.length) return true;
    if (await items.put(administration, KIND, 'all', changed, item?.version ?? 0)) return true;
  }
  throw new Error(`The administrators of ${administration} stayed contended.`);
};

/** Written after the person became one. */
export const addAdmin = (items: Items, administration: string, id: string): Promise<boolean> =>
  changeAdmins(items, administration, (ids) => (ids.includes(id) ? ids : [...ids, id]));

/** Written before the person stops being one. @returns false for the last one */
export const dropAdmin = (items: Items, administration: string, id: string): Promise<boolean> =>
  changeAdmins(items, administration, (ids) => ids.filter((other) => other !== id));
