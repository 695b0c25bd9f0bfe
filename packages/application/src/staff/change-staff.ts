import type { Staff } from './staff.ts';
import type { SignInServices } from './staff-world.ts';

const MOST_TRIES = 8;

/**
 * Changes what is kept about a person, on what stands there at that moment.
 *
 * @param change - pure; undefined: leave it as it is
 * @returns the person afterwards; undefined when there is none or it was left as it is
 * @throws Error when it stays contended
 */
export const changeStaff = async (
  { staff }: Pick<SignInServices, 'staff'>,
  id: string,
  change: (person: Staff) => Staff | undefined,
): Promise<Staff | undefined> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const item = await staff.people.get(id);
    const changed = item && change(item.value);
    if (!item || !changed) return undefined;
    if (await staff.people.put(changed, item.version)) return changed;
  }
  throw new Error(`Staff ${id} stayed contended.`);
};
