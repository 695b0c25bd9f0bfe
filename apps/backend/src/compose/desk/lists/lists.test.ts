import type { ChangeDebtor } from '@voldaan/contract/desk/debtor.ts';
import type { InvoicesQuery } from '@voldaan/contract/desk/invoices.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, openDesk, value } from '../testing/desk.ts';

const HEAD =
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;straat;postcode;plaats;klantnummer';
/** Three debtors: one with two invoices of which one is late later, a large one, and one called like a formula. */
const BOOKS = [
  HEAD,
  '2026-0001;14-09-2026;28-09-2026;100,00;De Groot Bouw BV;crediteuren@degroot.test;Kade 3;1012 AB;Amsterdam;K-17',
  '2026-0002;21-09-2026;26-10-2026;250,50;De Groot Bouw BV;crediteuren@degroot.test;Kade 3;1012 AB;Amsterdam;K-17',
  'F-77;14-09-2026;29-09-2026;9000,00;Café Zoë;zoe@cafe.test;Gracht 1;3511 AA;Utrecht;K-18',
  '900;14-09-2026;30-11-2026;12,34;=Som Advies;info@som.test;Plein 2;4811 AA;Breda;K-19',
].join('\n');

const busy = async () => {
  const world = await openDesk('2026-09-22T08:00:00Z');
  await world.bringIn(BOOKS);
  await world.travel('2026-10-02T15:00:00Z');
  const { desk, sanne } = world;
  const names = async (filter: Parameters<typeof desk.listDebtors>[1]['filter']) =>
    value(await desk.listDebtors(sanne, { query: '', filter })).rows.map(({ name }) => name);
  const numbers = async (filter: InvoicesQuery['filter'], stage: InvoicesQuery['stage'] = '') =>
    value(await desk.listInvoices(sanne, { filter, stage })).rows.map(({ number }) => number);
  const sought = async (q: string) =>
    value(await desk.search(sanne, { q })).hits.map(({ name, by, shown }) => [name, by, shown]);
  const idOf = async (query: string) =>
    value(await desk.listDebtors(sanne, { query, filter: 'all' })).rows[0]?.id ?? '';
  return { ...world, names, numbers, sought, idOf };
};

test('debtors come by what is overdue, then by what is open; a filter shows one stretch of them', async () => {
  const { desk, sanne, names } = await busy();
  expect(await names('all')).toEqual(['Café Zoë', 'De Groot Bouw BV', '=Som Advies']);
  expect(await names('overdue')).toEqual(['Café Zoë', 'De Groot Bouw BV']);
  expect(await names('open')).toEqual(['Café Zoë', 'De Groot Bouw BV', '=Som Advies']);
  expect(await names('closed')).toEqual([]);
  expect(value(await desk.debtorsTotal(sanne, { query: '', filter: 'overdue' }))).toEqual({
    count: 2,
    open: 9_000_00 + 350_50,
    overdue: 9_000_00 + 100_00,
    more: false,
  });
});

test('invoices come overdue first, by the step they stand at, then by due date', async () => {
  const { desk, sanne, numbers } = await busy();
  expect(await numbers('open')).toEqual(['2026-0001', 'F-77', '2026-0002', '900']);
  expect(await numbers('upcoming')).toEqual(['2026-0002', '900']);
  expect(await numbers('overdue')).toEqual(['2026-0001', 'F-77']);
  expect(await numbers('open', 'reminder')).toEqual(['2026-0001', 'F-77']);
  expect(await numbers('open', 'notice')).toEqual([]);
  expect(value(await desk.invoicesTotal(sanne, { filter: 'open', stage: '' }))).toEqual({
    count: 4,
    open: 9_362_84,
    overdue: 9_100_00,
    more: false,
  });
});

test('what is paused stands in the lists of what is paused for as long as it is', async () => {
  const { desk, sanne, settle, names, numbers, idOf } = await busy();
  const zoe = await idOf('zoe');
  const until = plainDate('2026-10-20');
  value(await desk.placeHold(sanne, zoe, { reason: 'Brand', invoices: 'all', until }));
  await settle();
  expect(await names('held')).toEqual(['Café Zoë']);
  expect(await numbers('held')).toEqual(['F-77']);
  expect(await numbers('held', 'reminder')).toEqual(['F-77']);
  expect(await names('disputed')).toEqual([]);
  const { holds } = value(await desk.debtorCard(sanne, zoe));
  value(await desk.endHold(sanne, zoe, holds[0]?.id ?? ''));
  await settle();
  expect([await names('held'), await numbers('held')]).toEqual([[], []]);
});

test('a search finds by whatever somebody has of a debtor', async () => {
  const { sought } = await busy();
  const groot = 'De Groot Bouw BV';
  expect(await sought('groo')).toEqual([[groot, 'name', groot]]);
  expect(await sought('bouw de groot')).toEqual([[groot, 'name', groot]]);
  expect(await sought('bouw klein')).toEqual([]);
  expect(await sought('groot amsterdam')).toEqual([[groot, 'name', groot]]);
  expect(await sought('cafe zoe')).toMatchObject([['Café Zoë', 'name', 'Café Zoë']]);
  expect(await sought('2026-0002')).toEqual([[groot, 'invoice', '2026-0002']]);
  expect(await sought('0002')).toEqual([[groot, 'invoice', '2026-0002']]);
  expect(await sought('250,5')).toEqual([[groot, 'amount', '€\u00a0250,50']]);
  expect(await sought('crediteuren@deg')).toEqual([[groot, 'email', 'crediteuren@degroot.test']]);
  expect(await sought('k 17')).toEqual([[groot, 'customer-number', 'K-17']]);
  expect(await sought('utrecht')).toEqual([['Café Zoë', 'city', 'Utrecht']]);
  expect(await sought('nobody')).toEqual([]);
});

/** Café Zoë as finance has her, when something of it is changed. */
const ZOE: ChangeDebtor = {
  name: 'Café Zoë',
  kind: 'company',
  contact: null,
  emails: ['zoe@cafe.test'],
  phone: null,
  address: null,
  kvk: null,
  language: 'nl',
  keyAccount: false,
};

test('an IBAN finds who pays from it, however it is typed; a wrong one is not taken', async () => {
  const { desk, sanne, settle, sought, idOf } = await busy();
  const id = await idOf('zoe');
  expect(await desk.changeDebtor(sanne, id, { ...ZOE, iban: 'NL92 ABNA 0417 1643 00' })).toMatchObject({
    ok: false,
    refusal: { code: 'iban-not-valid' },
  });
  value(await desk.changeDebtor(sanne, id, { ...ZOE, iban: 'nl91 abna 0417 1643 00' }));
  await settle();
  const found = [['Café Zoë', 'iban', 'NL91ABNA0417164300']];
  expect(await sought('NL91 ABNA 0417 1643 00')).toEqual(found);
  expect(await sought('nl91abna')).toEqual(found);
  // A form that does not know the field leaves it as it was; an empty one takes it away.
  value(await desk.changeDebtor(sanne, id, ZOE));
  await settle();
  expect(await sought('nl91abna')).toEqual(found);
  value(await desk.changeDebtor(sanne, id, { ...ZOE, iban: null }));
  await settle();
  expect(await sought('nl91abna')).toEqual([]);
});

test('who has paid everything stays findable, by the number of what he paid too', async () => {
  const { desk, sanne, settle, sought, names, numbers, idOf } = await busy();
  const id = await idOf('F-77');
  value(
    await desk.bookReceipt(sanne, id, {
      key: 'bank-1',
      reference: 'bank-1',
      amount: cents(9_000_00),
      on: plainDate('2026-10-02'),
      method: 'bank-transfer',
    }),
  );
  await settle();
  expect(await names('closed')).toEqual(['Café Zoë']);
  expect(await numbers('open')).not.toContain('F-77');
  expect(await sought('F-77')).toEqual([['Café Zoë', 'invoice', 'F-77']]);
  expect(await sought('zoe')).toEqual([['Café Zoë', 'name', 'Café Zoë']]);
});

test('a name that changed is found by its new words and no longer by the old', async () => {
  const { desk, sanne, settle, sought, idOf } = await busy();
  const id = await idOf('zoe');
  value(await desk.changeDebtor(sanne, id, { ...ZOE, name: 'Bistro Bé' }));
  await settle();
  expect(await sought('zoe')).toEqual([['Bistro Bé', 'email', 'zoe@cafe.test']]);
  expect(await sought('cafe')).toEqual([]);
  expect(await sought('bistro')).toEqual([['Bistro Bé', 'name', 'Bistro Bé']]);
  expect(value(await desk.listInvoices(sanne, { filter: 'overdue', stage: '' })).rows[1]).toMatchObject({
    debtor: { id, name: 'Bistro Bé' },
  });
});

test('a file opens in a Dutch spreadsheet, runs no formula, and is written down', async () => {
  const { desk, sanne, staffOf } = await busy();
  const file = value(await desk.exportDebtors(sanne, 'debtors', { query: '', filter: 'all' }));
  expect(file.split('\r\n')).toEqual([
    '\u{feff}Debiteur;Klantnummer;Plaats;Open;Te laat;Oudste vervaldatum;Laatste betaling;Betaald',
    'Café Zoë;K-18;Utrecht;"9000,00";"9000,00";29-09-2026;;',
    'De Groot Bouw BV;K-17;Amsterdam;"350,50";"100,00";28-09-2026;;',
    `"'=Som Advies";K-19;Breda;"12,34";"0,00";30-11-2026;;`,
    '',
  ]);
  const invoices = value(await desk.exportInvoices(sanne, 'invoices', { filter: 'overdue', stage: '' }));
  expect(invoices).toContain(
    '2026-0001;De Groot Bouw BV;14-09-2026;28-09-2026;"100,00";"100,00";ja;Betalingsherinnering;',
  );
  const { lines } = value(await desk.readAudit(sanne, { who: '', what: 'list-exported' }));
  expect(lines.map(({ thing }) => thing).toSorted()).toEqual(['debtors', 'invoices']);
  const joris = staffOf('joris', 'viewer');
  expect(code(await desk.exportDebtors(joris, 'debtors', { query: '', filter: 'all' }))).toBe('not-allowed');
});

test('a total counts two thousand rows, and says that there are more', async () => {
  const { desk, sanne, services } = await openDesk('2026-09-22T08:00:00Z');
  const row = (n: number) => ({
    id: `invoice#${n}`,
    list: 'invoices',
    sort: `1${String(n).padStart(6, '0')}`,
    data: {
      number: String(n),
      issued: '2026-09-14',
      due: '2026-10-14',
      amount: 100,
      open: 100,
      overdue: false,
      step: null,
      holds: [],
      debtor: 'De Groot',
    },
  });
  const rows = Array.from({ length: 2_001 }, (_, n) => row(n));
  const total = async () => value(await desk.invoicesTotal(sanne, { filter: 'open', stage: '' }));
  await services.rows.put('timmer', 'D1', 1, rows.slice(0, 2_000));
  expect(await total()).toEqual({ count: 2_000, open: 2_000_00, overdue: 0, more: false });
  await services.rows.put('timmer', 'D1', 1, rows.slice(2_000));
  expect(await total()).toEqual({ count: 2_000, open: 2_000_00, overdue: 0, more: true });
});
