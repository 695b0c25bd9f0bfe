import type { Services } from '@voldaan/application/services.ts';
import { needsPasskey, permissionsOf } from '@voldaan/application/staff/permission.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { administrationNames } from './administrations.ts';
import { countsOf } from './counts.ts';

/** Who works, where, on which day, and how much waits for a person. */
export const me = async (services: Services, staff: StaffSession): Promise<Result<Me>> => {
  const { actor, assurance, administration } = staff;
  const now = services.clock.now();
  const today = amsterdamDate(now);
  const [person, known, counts] = await Promise.all([
    services.staff.people.get(actor.id),
    administrationNames(services.items),
    countsOf(services, staff, today),
  ]);
  const administrations = known.filter(({ id }) => person && roleIn(person.value, id));
  const here = administrations.find(({ id }) => id === administration);
  if (!here) return refused('signed-out');
  const standing = { role: actor.role, assurance };
  return found({
    user: actor,
    may: [...permissionsOf(standing)],
    needsPasskey: needsPasskey(standing),
    administration: here,
    administrations,
    today,
    now,
    counts,
  });
};
