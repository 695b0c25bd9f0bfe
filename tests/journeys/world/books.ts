import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Items } from '@voldaan/application/ports/items.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';

/** The creditor of the sample letters in the defaults. */
export const TIMMER: Administration = {
  id: 'timmer',
  name: 'Timmer & Zn',
  iban: 'NL91ABNA0417164300',
  bic: null,
  address: { street: 'Werf 12', postcode: '1013 AA', city: 'Amsterdam', country: 'NL' },
  kvk: '12345678',
  contact: { name: 'S. Vos', role: 'administratie', phone: '020 123 45 67', email: 'vos@timmer.test' },
  sender: 'administratie@timmer.test',
  language: 'nl',
  color: null,
  stopped: false,
};

/** Another creditor, whose books must never touch those of the first. */
export const BAKKER: Administration = { ...TIMMER, id: 'bakker', name: 'Bakkerij Zon', kvk: '87654321' };

export const openBooks = async (items: Items, ...all: readonly Administration[]): Promise<void> => {
  for (const administration of all)
    await items.put(REGISTER, 'ADMINISTRATION', administration.id, administration, 0);
};
