import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';

/** A carpenter's firm with a past, made up. */
export const DEMO: Administration = {
  // Sorts before the other one, so that signing in opens it.
  id: 'demo',
  name: 'Timmer & Zn',
  iban: 'NL91ABNA0417164300',
  bic: 'ABNANL2A',
  address: { street: 'Kade 12', postcode: '8011 AB', city: 'Zwolle', country: 'NL' },
  kvk: '12345678',
  contact: {
    name: 'Sanne Vos',
    role: 'debiteurenbeheer',
    phone: '038 123 45 67',
    email: 'administratie@timmer.example',
  },
  sender: 'administratie@timmer.example',
  language: 'nl',
  color: '#7a4b00',
  stopped: false,
};

/** Empty books, for one's own invoices. */
export const OWN: Administration = {
  ...DEMO,
  id: 'eigen',
  name: 'Uw eigen administratie',
  kvk: '87654321',
  color: null,
};

/**
 * Writes administrations without anything in them, once.
 *
 * @returns false when they were there already
 */
export const seedAdministrations = async (
  services: Pick<Services, 'items'>,
  administrations: readonly Administration[] = [DEMO, OWN],
): Promise<boolean> => {
  const written = await Promise.all(
    administrations.map((one) => services.items.put(REGISTER, 'ADMINISTRATION', one.id, one, 0)),
  );
  return written.every(Boolean);
};
