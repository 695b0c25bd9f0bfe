import { DIGESTS } from '@voldaan/application/daily/digest/send-digests.ts';
import { type MorningFailure, runDaily } from '@voldaan/application/daily/run-daily.ts';
import type { Membership, Staff } from '@voldaan/application/staff/staff.ts';
import type { SentMail, World } from './world.ts';

/** Somebody who works in the books of Timmer, unless said otherwise. */
export const colleague = (id: string, role: Membership['role'], rest: Partial<Staff> = {}): Staff => ({
  id,
  email: `${id}@timmer.test`,
  name: id,
  language: 'nl',
  memberships: [{ administration: 'timmer', role }],
  passkeys: [],
  recovery: [],
  subjects: [],
  ...rest,
});

export const hire = async (world: World, ...people: readonly Staff[]): Promise<void> => {
  for (const person of people) await world.stored.staff.people.put(person, 0);
};

/** The morning comes at 08:00, as often as it is woken; the mails that left for people who work here. */
export const morning = async (world: World, day: string, times = 2): Promise<readonly SentMail[]> => {
  await world.on(day, '08:00');
  const before = world.mails.length;
  for (let time = 0; time < times; time += 1) await woken(world);
  return world.mails.slice(before);
};

/** One wake-up; what failed. */
export const woken = (world: World): Promise<readonly MorningFailure[]> =>
  runDaily({ ...world.services, sender: 'aanmelden@voldaan.test' }, [DIGESTS]);
