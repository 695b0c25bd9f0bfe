import type { Services } from '../services.ts';
import type { Staff } from './staff.ts';

/**
 * Lists an address; whoever has it already stays who he is. The address is claimed first, so that two who are
 * added at once under one address are one person.
 */
export const addPerson = async (
  { staff, chance }: Pick<Services, 'staff' | 'chance'>,
  who: Pick<Staff, 'email' | 'name' | 'language'>,
): Promise<Staff> => {
  const id = await staff.people.claim({ kind: 'email', value: who.email }, chance.id());
  const nobody: Staff = { ...who, id, memberships: [], passkeys: [], recovery: [], subjects: [] };
  if (await staff.people.put(nobody, 0)) return nobody;
  const known = await staff.people.get(id);
  if (!known) throw new Error(`Staff ${id} is claimed and not there.`);
  return known.value;
};

/** Who has a listed address. */
export const personOf = async (
  { staff }: Pick<Services, 'staff'>,
  email: string,
): Promise<Staff | undefined> => {
  const id = await staff.people.owner({ kind: 'email', value: email });
  return id === undefined ? undefined : (await staff.people.get(id))?.value;
};
