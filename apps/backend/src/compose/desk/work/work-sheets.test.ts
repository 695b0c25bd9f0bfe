import { TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { answering, WRONG_PRICE } from '../testing/answering.ts';
import { code, openDesk, value } from '../testing/desk.ts';

const { limit: _, ...EVERYTHING } = TaskQuery.parse({});
const HEAD =
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;straat;postcode;plaats;klantnummer';

test('the inbox as it is filtered, in the words of the reader', async () => {
  const { desk, sanne, says, id, settle } = await answering();
  await says(WRONG_PRICE);
  const work = value(await desk.listTasks(sanne)).tasks[0]?.work ?? '';
  value(await desk.assignWork(sanne, id, work, { to: 'joris' }));
  await settle();
  const file = async (language: 'nl' | 'en', asked: Partial<typeof EVERYTHING> = {}) =>
    value(await desk.exportTasks({ ...sanne, language }, 'tasks', { ...EVERYTHING, ...asked })).split('\r\n');
  expect(await file('nl')).toEqual([
    '\u{feff}Debiteur;Waarover;Facturen;Bedrag;Sinds;Beloofd op;Voor;Weggelegd tot',
    'De Groot Bouw BV;Betwisting;2026-1187;"246,30";08-09-2026;11-09-2026;Joris Bakker;',
    '',
  ]);
  expect((await file('en'))[1]).toContain(';Dispute;');
  expect(await file('nl', { group: 'money' })).toHaveLength(2);
  expect(await file('nl', { query: 'groot' })).toHaveLength(3);
});

test('the call list has what one needs in the ear; what looks like a formula stays a text', async () => {
  const { desk, sanne, staffOf, bringIn, travel } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(
    `${HEAD}\n2026-1187;21-08-2026;04-09-2026;1246,30;=Groot BV;inkoop@groot.test;Kade 3;1012 AB;Amsterdam;K-17`,
  );
  await travel('2026-09-14T12:00:00Z');
  const file = value(await desk.exportCalls(sanne, 'calls'));
  expect(file.split('\r\n')[1]).toBe(
    `"'=Groot BV";Amsterdam;;;14-09-2026;;"1246,30";"1246,30";04-09-2026;1;1;08-09-2026;;`,
  );
  const { lines } = value(await desk.readAudit(sanne, { who: '', what: 'list-exported' }));
  expect(lines.map(({ thing }) => thing)).toEqual(['calls']);
  for (const role of ['viewer', 'sales'] as const) {
    expect(code(await desk.exportCalls(staffOf('bo', role), 'calls'))).toBe('not-allowed');
    expect(code(await desk.exportLetters(staffOf('bo', role), 'letters'))).toBe('not-allowed');
    expect(code(await desk.exportTasks(staffOf('bo', role), 'tasks', EVERYTHING))).toBe('not-allowed');
  }
});

test('letters to print and to post, with which of them goes registered', async () => {
  const { desk, sanne, bringIn, travel } = await openDesk('2026-08-24T08:00:00Z');
  // Without an e-mail address the reminder of Tuesday 8 September goes by letter.
  await bringIn(
    `${HEAD}\n2026-1187;21-08-2026;04-09-2026;1246,30;De Groot Bouw BV;;Kade 3;1012 AB;Amsterdam;K-17`,
  );
  await travel('2026-09-08T12:00:00Z');
  const { letters } = value(await desk.listLetters(sanne));
  expect(letters.map(({ since }) => since)).toEqual([plainDate('2026-09-08')]);
  expect(value(await desk.exportLetters(sanne, 'letters')).split('\r\n')).toEqual([
    '\u{feff}Debiteur;Plaats;Brief;Aangetekend;Klaar sinds;Afgedrukt op;Bedrag;Facturen',
    'De Groot Bouw BV;Amsterdam;Betalingsherinnering;;08-09-2026;;"1246,30";2026-1187',
    '',
  ]);
});
