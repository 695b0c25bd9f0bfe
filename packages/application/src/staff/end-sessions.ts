import { readToken } from './open-session.ts';
import type { StaffSessionRecord } from './staff-sessions.ts';
import type { SignInServices } from './staff-world.ts';

/** Signs out the browser that holds the token. */
export const endSession = async (services: SignInServices, token: string): Promise<void> => {
  const read = readToken(token);
  if (read) await services.staff.sessions.end(read.staff, services.hash(read.secret));
};

/** Ends the sessions of a person: all, or those that `which` names. */
export const endSessions = async (
  { staff }: Pick<SignInServices, 'staff'>,
  id: string,
  which: (record: StaffSessionRecord) => boolean = () => true,
): Promise<void> => {
  const ending = (await staff.sessions.of(id)).filter(which);
  await Promise.all(ending.map(({ hash }) => staff.sessions.end(id, hash)));
};
