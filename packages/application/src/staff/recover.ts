import { noteAct } from '../audit/note-act.ts';
import type { Services } from '../services.ts';
import { changeStaff } from './change-staff.ts';
import { endSessions } from './end-sessions.ts';
import type { FoundSession } from './find-session.ts';
import { type OpenedSession, replaceSession } from './open-session.ts';
import { newRecoveryCodes, withoutCode } from './recovery-codes.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';
import { assuranceOf } from './staff-sessions.ts';
import type { SignInServices } from './staff-world.ts';

export const CODES_PER_PERSON = { most: 5, perSeconds: 86_400 };

/**
 * Every passkey is lost: with the mailbox and a printed code the old keys go, all other sessions end, and a
 * new passkey may be made.
 */
export const recover = async (
  services: SignInServices & Pick<Services, 'limits'>,
  { person, record }: FoundSession,
  code: string,
): Promise<StaffOutcome<OpenedSession>> => {
  const taken = await services.limits.take('staff-recovery', person.id, CODES_PER_PERSON);
  if (!taken.ok) return declined('too-many-attempts');
  const changed = await changeStaff(services, person.id, (now) => {
    const left = withoutCode(services, now.recovery, code);
    return left && { ...now, recovery: left, passkeys: [] };
  });
  if (!changed) {
    const { administration } = record;
    await noteAct(services, { administration, who: person.id, what: 'sign-in-failed' });
    return declined('recovery-code-wrong');
  }
  await endSessions(services, person.id, ({ hash }) => hash !== record.hash);
  return came(await replaceSession(services, record, {}));
};

/** New codes in the place of the old ones. @returns the codes, shown once */
export const renewRecoveryCodes = async (
  services: SignInServices,
  { person, record }: FoundSession,
): Promise<StaffOutcome<readonly string[]>> => {
  if (assuranceOf(record.way) !== 'strong') return declined('passkey-needed');
  const { shown, kept } = newRecoveryCodes(services);
  await changeStaff(services, person.id, (now) => ({ ...now, recovery: kept }));
  return came(shown);
};
