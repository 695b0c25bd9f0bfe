import { changeStaff } from './change-staff.ts';
import type { FoundSession } from './find-session.ts';
import { type OpenedSession, replaceSession } from './open-session.ts';
import { newRecoveryCodes } from './recovery-codes.ts';
import type { PasskeyServices } from './sign-in-ports.ts';
import type { Passkey } from './staff.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';
import { assuranceOf } from './staff-sessions.ts';
import { CHALLENGE_SECONDS, newTicket, useTicket } from './ticket-use.ts';

/**
 * Whether this session may add a passkey: the mailbox is enough for the one who has none yet, and never
 * again after that. Otherwise whoever reads the mail could put a key beside that of its owner.
 */
export const mayRegister = ({ person, record }: FoundSession): boolean =>
  assuranceOf(record.way) === 'strong' || person.passkeys.length === 0;

/** What a browser needs to make a passkey. */
export const askForRegistration = async (
  services: PasskeyServices,
  found: FoundSession,
): Promise<StaffOutcome<object>> => {
  if (!mayRegister(found)) return declined('passkey-needed');
  const challenge = await newTicket(
    services,
    { purpose: 'passkey-registration', subject: found.person.id },
    CHALLENGE_SECONDS,
  );
  return came(await services.passkeys.forRegistration(found.person, challenge));
};

export type Registered = {
  readonly session: OpenedSession;
  /** Shown once, with the first passkey only. */
  readonly recoveryCodes: readonly string[] | null;
};

/** Adds a passkey; the session, surer now, goes on under a new secret. */
export const registerPasskey = async (
  services: PasskeyServices,
  found: FoundSession,
  answer: unknown,
  name: string,
): Promise<StaffOutcome<Registered>> => {
  const { person, record } = found;
  const said = services.passkeys.read(answer);
  const ticket = said && (await useTicket(services, said.challenge, 'passkey-registration'));
  if (!said || ticket?.subject !== person.id) return declined('passkey-failed');
  const made = await services.passkeys.registered(answer, said.challenge);
  if (!made) return declined('passkey-failed');
  const fresh = newRecoveryCodes(services);
  const passkey: Passkey = { ...made, name, since: services.wall.now(), usedAt: null };
  let first = false;
  const changed = await changeStaff(services, person.id, (now) => {
    if (!mayRegister({ ...found, person: now })) return undefined;
    first = now.recovery.length === 0;
    return { ...now, passkeys: [...now.passkeys, passkey], ...(first && { recovery: fresh.kept }) };
  });
  if (!changed) return declined('passkey-needed');
  const way = assuranceOf(record.way) === 'strong' ? record.way : 'passkey';
  const session = await replaceSession(services, record, { way });
  return came({ session, recoveryCodes: first ? fresh.shown : null });
};

/** Takes a passkey away, by somebody who has proved himself with more than a mailbox. */
export const removePasskey = async (
  services: PasskeyServices,
  { person, record }: FoundSession,
  id: string,
): Promise<StaffOutcome<void>> => {
  if (assuranceOf(record.way) !== 'strong') return declined('passkey-needed');
  const changed = await changeStaff(services, person.id, (now) =>
    now.passkeys.some((passkey) => passkey.id === id)
      ? { ...now, passkeys: now.passkeys.filter((passkey) => passkey.id !== id) }
      : undefined,
  );
  return changed ? came(undefined) : declined('not-found');
};
