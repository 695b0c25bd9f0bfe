import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Items } from '@voldaan/application/ports/items.ts';
import type { StaffUser } from '@voldaan/contract/desk/session.ts';

/** Who can sign in with one click on a laptop: one who may do everything, one who collects, one who sells. */
export const DEMO_STAFF: readonly StaffUser[] = [
  { id: 'sanne', name: 'Sanne Vos', role: 'admin' },
  { id: 'joris', name: 'Joris Bakker', role: 'collector' },
  { id: 'amina', name: 'Amina Yilmaz', role: 'sales' },
];

/** Members of staff; on a laptop the demo users come into being when they are first asked for. */
export const demoStaff = async (items: Items): Promise<readonly StaffUser[]> => {
  const known = await items.all<StaffUser>(REGISTER, 'STAFF');
  const ids = new Set(known.map(({ id }) => id));
  const fresh = DEMO_STAFF.filter(({ id }) => !ids.has(id));
  await Promise.all(fresh.map((user) => items.put(REGISTER, 'STAFF', user.id, user, 0)));
  return [...known.map(({ value }) => value), ...fresh];
};
