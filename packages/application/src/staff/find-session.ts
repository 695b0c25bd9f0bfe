import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { IDLE_SECONDS, readToken } from './open-session.ts';
import { roleIn, type Staff, type StaffRole } from './staff.ts';
import type { StaffSessionRecord } from './staff-sessions.ts';
import type { SignInServices } from './staff-world.ts';

/** Who is there: the person as he is now, never as he was when the session was opened. */
export type FoundSession = {
  readonly person: Staff;
  readonly role: StaffRole;
  readonly record: StaffSessionRecord;
};

/** Being seen is written down once in a while, not with every request. */
const SEEN_SECONDS = 300;

/**
 * The session of a token.
 *
 * @returns undefined when it is unknown, was ended, is over, lay idle for too long, or the person does not work in
 * its administration any more
 */
export const findStaffSession = async (
  services: SignInServices,
  token: string,
): Promise<FoundSession | undefined> => {
  const read = readToken(token);
  if (!read) return undefined;
  const { people, sessions } = services.staff;
  const [record, item] = await Promise.all([
    sessions.find(read.staff, services.hash(read.secret)),
    people.get(read.staff),
  ]);
  const role = record && item && roleIn(item.value, record.administration);
  if (!record || !item || !role) return undefined;
  const now = services.wall.now();
  if (record.endsAt <= now || addSeconds(record.seenAt, IDLE_SECONDS) <= now) return undefined;
  if (addSeconds(record.seenAt, SEEN_SECONDS) <= now) await sessions.seen(record.staff, record.hash, now);
  return { person: item.value, role, record };
};

/** Sessions that still open something, the one used last first. */
export const liveSessions = async (
  services: SignInServices,
  staff: string,
): Promise<readonly StaffSessionRecord[]> => {
  const now = services.wall.now();
  const all = await services.staff.sessions.of(staff);
  return all
    .filter(({ endsAt, seenAt }) => endsAt > now && addSeconds(seenAt, IDLE_SECONDS) > now)
    .toSorted((a, b) => (a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : 0));
};
