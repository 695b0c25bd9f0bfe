import { REGISTER } from '@voldaan/application/account/administrations.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { deskPorts } from '../desk-ports.ts';
import { signInWorld } from './sign-in-world.ts';
import { memoryWorld } from './world.ts';

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

/** Due on Friday 4 September 2026, for a business that can be reached in every way. */
export const DE_GROOT = [
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;telefoon;straat;postcode;plaats;kvk',
  '2026-1187;21-08-2026;04-09-2026;1.246,30;De Groot Bouw BV;crediteuren@degroot.test;0201234567;Kade 3;1012 AB;Amsterdam;23456789',
].join('\n');

export const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

/** The value of an answer; a refusal ends the test. */
export const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

export const code = (result: Result<unknown>): string => (result.ok ? 'accepted' : result.refusal.code);

/** The desk of two creditors, with Sanne signed in at Timmer & Zn. */
export const openDesk = async (start: string) => {
  const world = memoryWorld(start);
  for (const books of [TIMMER, BAKKER]) {
    await world.services.items.put(REGISTER, 'ADMINISTRATION', books.id, books, 0);
  }
  const desk = deskPorts(world.services, signInWorld(world.services));
  const staffOf = (
    id: string,
    role: StaffSession['actor']['role'],
    administration = 'timmer',
  ): StaffSession => ({
    actor: { id, name: id === 'sanne' ? 'Sanne Vos' : id, role },
    assurance: 'strong',
    administration,
    language: 'nl',
  });
  value(await desk.signInChoices());
  const sanne = staffOf('sanne', 'admin');
  /** Brings a file in and lets its job run to the end. */
  const bringIn = async (text: string, staff = sanne): Promise<string> => {
    const { job } = value(await desk.importFiles(staff, [file('facturen.csv', text)]));
    await world.settle();
    return job.id;
  };
  /** The one debtor of the books. */
  const onlyDebtor = async (staff = sanne): Promise<string> => {
    const { rows } = value(await desk.listDebtors(staff, { query: '', filter: 'all' }));
    return rows[0]?.id ?? '';
  };
  return { ...world, desk, sanne, staffOf, bringIn, onlyDebtor };
};
