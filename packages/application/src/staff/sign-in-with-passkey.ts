import { noteAct } from '../audit/note-act.ts';
import { changeStaff } from './change-staff.ts';
import type { Device } from './device.ts';
import { homeOf } from './home.ts';
import { type OpenedSession, openStaffSession } from './open-session.ts';
import type { PasskeyServices } from './sign-in-ports.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';
import { CHALLENGE_SECONDS, newTicket, useTicket } from './ticket-use.ts';

/** What a browser needs to ask its user for a passkey; says nothing about who exists. */
export const askForPasskey = async (services: PasskeyServices): Promise<object> =>
  services.passkeys.forSignIn(
    await newTicket(services, { purpose: 'passkey-sign-in', subject: 'anybody' }, CHALLENGE_SECONDS),
  );

/** Opens a session for the owner of a passkey. The challenge works once, so an answer cannot be replayed. */
export const signInWithPasskey = async (
  services: PasskeyServices,
  answer: unknown,
  device: Device,
): Promise<StaffOutcome<OpenedSession>> => {
  const said = services.passkeys.read(answer);
  const ticket = said && (await useTicket(services, said.challenge, 'passkey-sign-in'));
  const person = said?.staff === undefined ? undefined : (await services.staff.people.get(said.staff))?.value;
  const passkey = person?.passkeys.find(({ id }) => id === said?.credential);
  const administration = person && homeOf(person);
  if (!said || !ticket || !passkey || !administration) return declined('passkey-failed');
  const held = await services.passkeys.signedIn(answer, said.challenge, passkey);
  if (!held) {
    // With a name that is known, it stands where a colleague may see it.
    await noteAct(services, { administration, who: person.id, what: 'sign-in-failed' });
    return declined('passkey-failed');
  }
  const usedAt = services.wall.now();
  await changeStaff(services, person.id, (now) => ({
    ...now,
    passkeys: now.passkeys.map((one) =>
      one.id === passkey.id ? { ...one, counter: held.counter, usedAt } : one,
    ),
  }));
  return came(await openStaffSession(services, person, { way: 'passkey', device, administration }));
};
