import { importFiles } from '@voldaan/application/intake/import-files.ts';
import { runImport } from '@voldaan/application/intake/run-import.ts';
import type { Services } from '@voldaan/application/services.ts';
import { amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import { DEMO } from '../administrations.ts';
import { clockTime, workingDayUpTo } from './days.ts';
import { sinking } from './post-office.ts';
import type { Role } from './script.ts';
import { stage } from './stage.ts';

const HEADER =
  'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag incl. btw;Klantnaam;Klantnummer;Soort klant;Contactpersoon;E-mail;Telefoon;Straat;Postcode;Plaats';

const euros = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

const rowsOf = ({ entry, customerNumber, bills }: Role): readonly string[] =>
  bills.map(({ invoice: { number, issued, due, amount } }) =>
    [
      ...[number, issued, due, euros(amount), entry.name, customerNumber],
      ...[entry.kind === 'consumer' ? 'consument' : 'bedrijf', entry.contact, entry.email, entry.phone],
      ...[entry.street, entry.postcode, entry.city],
    ].join(';'),
  );

/** Yesterday afternoon somebody read in a list of old invoices, late already: they wait for a person's release. */
export const playLateList = async (services: Services, roles: readonly Role[]): Promise<void> => {
  const [first] = roles;
  if (!first) return;
  const day = workingDayUpTo(addDays(first.today, -1));
  const here = stage(services, DEMO, { now: () => amsterdamMoment(day, clockTime(16, 25)) }, sinking());
  const file = {
    name: 'openstaand-oude-administratie.csv',
    bytes: new TextEncoder().encode([HEADER, ...roles.flatMap(rowsOf)].join('\r\n')),
  };
  const accepted = await importFiles(here, DEMO.id, { id: 'joris', name: 'Joris Bakker' }, [file]);
  if (!accepted.ok) throw new Error('The list of the demo does not import.');
  await runImport(here, DEMO.id, accepted.jobId);
};
