import type { Services } from '../services.ts';
import { addAdmin, dropAdmin } from './admins.ts';
import { changeStaff } from './change-staff.ts';
import { endSessions } from './end-sessions.ts';
import { roleIn, type StaffRole } from './staff.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';

/**
 * Gives somebody a role in an administration, or takes it away; what is open there ends at once.
 *
 * @param role - null: does not work there any more
 * @returns `last-admin` when nobody would be left who can let others in
 */
export const setRole = async (
  services: Pick<Services, 'staff' | 'items'>,
  administration: string,
  id: string,
  role: StaffRole | null,
): Promise<StaffOutcome<void>> => {
  const item = await services.staff.people.get(id);
  if (!item) return declined('not-found');
  const before = roleIn(item.value, administration);
  if (before === 'admin' && role !== 'admin' && !(await dropAdmin(services.items, administration, id)))
    return declined('last-admin');
  await changeStaff(services, id, (person) => {
    const others = person.memberships.filter((membership) => membership.administration !== administration);
    return { ...person, memberships: role ? [...others, { administration, role }] : others };
  });
  if (role === 'admin') await addAdmin(services.items, administration, id);
  if (role === null) await endSessions(services, id, (session) => session.administration === administration);
  return came(undefined);
};
