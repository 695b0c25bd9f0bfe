import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import { needsPasskey, permissionsOf } from '@voldaan/application/staff/permission.ts';
import { roleIn } from '@voldaan/application/staff/staff.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { listFor } from '../sales/own-customers.ts';
import { isDueCall } from '../work/call-data.ts';
import { isAsleep } from '../work/is-asleep.ts';
import { administrationNames } from './administrations.ts';

/** Who works, where, on which day, and how much waits for a person. */
export const me = async (services: Services, staff: StaffSession): Promise<Result<Me>> => {
  const { actor, assurance, administration } = staff;
  const rows = (list: string) => allRows(services, administration, listFor(staff, list));
  const [person, known, tasks, calls, letters, releases] = await Promise.all([
    services.staff.people.get(actor.id),
    administrationNames(services.items),
    rows('tasks'),
    rows('calls'),
    rows('letters'),
    rows('releases'),
  ]);
  const administrations = known.filter(({ id }) => person && roleIn(person.value, id));
  const here = administrations.find(({ id }) => id === administration);
  if (!here) return refused('signed-out');
  const standing = { role: actor.role, assurance };
  const now = services.clock.now();
  const today = amsterdamDate(now);
  return found({
    user: actor,
    may: [...permissionsOf(standing)],
    needsPasskey: needsPasskey(standing),
    administration: here,
    administrations,
    today,
    now,
    counts: {
      decide: tasks.filter(({ data }) => !isAsleep(data, today)).length,
      call: calls.filter(({ data }) => isDueCall(data, today)).length,
      print: letters.length,
      release: new Set(releases.map((row) => row.data['importId'])).size,
    },
  });
};
