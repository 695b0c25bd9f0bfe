import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Device } from './device.ts';
import type { Staff } from './staff.ts';
import type { SignInWay, StaffSessionRecord } from './staff-sessions.ts';
import type { SignInServices } from './staff-world.ts';

/** Nobody works longer than this without being asked again who it is. */
export const LONGEST_SECONDS = 7 * 86_400;
/** A working day: whoever is away longer signs in anew. */
export const IDLE_SECONDS = 8 * 3600;

/** A session as its browser knows it: the token names the person, so that one consistent read finds it. */
export type OpenedSession = { readonly token: string; readonly seconds: number };

export const tokenOf = (staff: string, secret: string): string => `${staff}.${secret}`;

/** @returns undefined for what was never a token */
export const readToken = (token: string): { readonly staff: string; readonly secret: string } | undefined => {
  const [, staff, secret] = /^([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? [];
  return staff && secret ? { staff, secret } : undefined;
};

/**
 * Opens a session under a secret of its own: a new one for every change of who or how sure, so that one that
 * somebody planted beforehand is worth nothing (session fixation). The log says who came, or nobody gets in.
 */
export const openStaffSession = async (
  services: SignInServices,
  person: Pick<Staff, 'id'>,
  how: { readonly way: SignInWay; readonly device: Device; readonly administration: string },
): Promise<OpenedSession> => {
  const secret = services.chance.secret();
  const now = services.wall.now();
  const record: StaffSessionRecord = {
    ...how,
    staff: person.id,
    hash: services.hash(secret),
    openedAt: now,
    seenAt: now,
    endsAt: addSeconds(now, LONGEST_SECONDS),
  };
  await services.staff.sessions.keep(record);
  await noteAct(services, { administration: how.administration, who: person.id, what: 'signed-in' });
  return { token: tokenOf(person.id, secret), seconds: LONGEST_SECONDS };
};

/**
 * Opens the session that replaces another one, which ends. The absolute end stays where it was. Whoever goes on
 * in another administration signs in there.
 */
export const replaceSession = async (
  services: SignInServices,
  old: StaffSessionRecord,
  changed: Partial<Pick<StaffSessionRecord, 'way' | 'administration'>>,
): Promise<OpenedSession> => {
  const secret = services.chance.secret();
  const record = { ...old, ...changed, hash: services.hash(secret), seenAt: services.wall.now() };
  await services.staff.sessions.keep(record);
  await services.staff.sessions.end(old.staff, old.hash);
  const { administration } = record;
  if (administration !== old.administration) {
    await noteAct(services, { administration, who: old.staff, what: 'signed-in' });
  }
  return { token: tokenOf(old.staff, secret), seconds: LONGEST_SECONDS };
};
