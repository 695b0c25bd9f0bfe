import type { Administration } from '@voldaan/domain/party/administration.ts';
import { REGISTER } from '../account/administrations.ts';
import type { Services } from '../services.ts';
import { addPerson } from './add-person.ts';
import { setRole } from './set-role.ts';
import type { Staff } from './staff.ts';

/** The books that a new deployment begins with. Nothing leaves them until the administrator has filled them in. */
export const FIRST_BOOKS: Administration = {
  id: 'eerste',
  name: 'Nieuwe administratie',
  iban: '',
  bic: null,
  address: { street: '', postcode: '', city: '', country: 'NL' },
  kvk: '',
  contact: { name: '', role: '', phone: '', email: '' },
  sender: '',
  language: 'nl',
  color: null,
  stopped: true,
};

/**
 * Lets somebody in whom the operator named, when nobody has let him in yet: he administers the first books,
 * which come into being with him. Said twice, it changes nothing.
 *
 * @param named - addresses from the operator (`FIRST_ADMIN`)
 */
export const letFirstAdminIn = async (
  services: Pick<Services, 'staff' | 'items' | 'chance'>,
  named: readonly string[],
  email: string,
): Promise<Staff | undefined> => {
  if (!named.includes(email)) return undefined;
  const { items } = services;
  if (!(await items.get(REGISTER, 'ADMINISTRATION', FIRST_BOOKS.id)))
    await items.put(REGISTER, 'ADMINISTRATION', FIRST_BOOKS.id, FIRST_BOOKS, 0);
  const person = await addPerson(services, { email, name: email, language: 'nl' });
  await setRole(services, FIRST_BOOKS.id, person.id, 'admin');
  return (await services.staff.people.get(person.id))?.value;
};
