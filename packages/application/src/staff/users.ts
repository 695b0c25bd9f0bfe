import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Services } from '../services.ts';
import { addPerson } from './add-person.ts';
import { changeStaff } from './change-staff.ts';
import { endSessions } from './end-sessions.ts';
import { setRole } from './set-role.ts';
import { listedAddress, roleIn, type Staff, type StaffRole } from './staff.ts';
import type { StaffMailKick } from './staff-mail.ts';
import { came, declined, type StaffOutcome } from './staff-outcome.ts';

type UserServices = Pick<Services, 'staff' | 'items' | 'chance'> & { readonly mails: StaffMailKick };

/** The administrator who does it; the administration is that of the session. */
export type Administrator = { readonly person: Staff; readonly administration: string };

export type User = { readonly person: Staff; readonly role: StaffRole };

/** Who works in an administration, by name. */
export const listUsers = async (
  { staff }: Pick<Services, 'staff'>,
  administration: string,
): Promise<readonly User[]> =>
  (await staff.people.all())
    .flatMap(({ value: person }) => {
      const role = roleIn(person, administration);
      return role ? [{ person, role }] : [];
    })
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nl'));

/** Lists somebody and writes him where to sign in. Whoever is listed elsewhere already keeps his own name. */
export const invite = async (
  services: UserServices,
  { person: by, administration }: Administrator,
  who: {
    readonly email: string;
    readonly name: string;
    readonly role: StaffRole;
    readonly language: Language;
  },
): Promise<StaffOutcome<void>> => {
  const { role, name, language } = who;
  const person = await addPerson(services, { email: listedAddress(who.email), name, language });
  if (roleIn(person, administration)) return declined('already-done');
  const given = await setRole(services, administration, person.id, role);
  if (given.ok)
    await services.mails.start({ kind: 'invitation', staff: person.id, administration, by: by.name });
  return given;
};

const colleague = async (
  { staff }: Pick<Services, 'staff'>,
  administration: string,
  id: string,
): Promise<Staff | undefined> => {
  const person = (await staff.people.get(id))?.value;
  return person && roleIn(person, administration) ? person : undefined;
};

/** Another role, or none any more (`null`). */
export const changeRole = async (
  services: UserServices,
  { administration }: Administrator,
  id: string,
  role: StaffRole | null,
): Promise<StaffOutcome<void>> =>
  (await colleague(services, administration, id))
    ? setRole(services, administration, id, role)
    : declined('not-found');

/**
 * Somebody lost every passkey: keys and recovery codes go, all sessions end, and a link goes to the listed
 * address. Only by who administers every administration that the person works in: a reset makes the mailbox
 * enough again, everywhere.
 */
export const resetUser = async (
  services: UserServices,
  { person: by, administration }: Administrator,
  id: string,
): Promise<StaffOutcome<void>> => {
  const person = await colleague(services, administration, id);
  if (!person) return declined('not-found');
  const everywhere = person.memberships.every((one) => roleIn(by, one.administration) === 'admin');
  if (!everywhere || person.id === by.id) return declined('not-allowed');
  await changeStaff(services, id, (now) => ({ ...now, passkeys: [], recovery: [] }));
  await endSessions(services, id);
  await services.mails.start({ kind: 'reset', staff: id, by: by.name });
  return came(undefined);
};
