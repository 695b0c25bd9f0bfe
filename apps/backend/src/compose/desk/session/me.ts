import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';
import { administrationNames } from './administrations.ts';

/** Who works, where, on which day, and how much waits for a person. */
export const me = async (
  services: Services,
  { actor, administration }: StaffSession,
): Promise<Result<Me>> => {
  const rows = (list: string) => allRows(services, administration, list);
  const [administrations, tasks, calls, letters, releases] = await Promise.all([
    administrationNames(services.items),
    rows('tasks'),
    rows('calls'),
    rows('letters'),
    rows('releases'),
  ]);
  const here = administrations.find(({ id }) => id === administration);
  if (!here) return refused('signed-out');
  const now = services.clock.now();
  return found({
    user: actor,
    administration: here,
    administrations: [...administrations],
    today: amsterdamDate(now),
    now,
    counts: {
      decide: tasks.length,
      call: calls.length,
      print: letters.length,
      release: new Set(releases.map((row) => row.data['importId'])).size,
    },
  });
};
