import { sealDays } from '@voldaan/application/audit/seal-days.ts';
import { AuditPage, type AuditQuery } from '@voldaan/contract/desk/audit.ts';
import { expect, test } from 'vitest';
import { code, openDesk, value } from '../testing/desk.ts';

const MONDAY = '2026-08-24T08:00:00Z';
const EVERYTHING: AuditQuery = { who: '', what: '' };
const FILE =
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email\n1;21-08-2026;04-09-2026;10,00;=cmd|calc;a@degroot.test';

const busyDesk = async () => {
  const opened = await openDesk(MONDAY);
  const { desk, sanne, bringIn, onlyDebtor } = opened;
  await bringIn(FILE);
  const id = await onlyDebtor();
  value(await desk.debtorCard(sanne, id));
  value(await desk.listDebtors(sanne, { query: 'groot', filter: 'all' }));
  const read = async (query = EVERYTHING, staff = sanne) =>
    AuditPage.parse(value(await desk.readAudit(staff, query)));
  return { ...opened, id, read };
};

test('the log tells who saw and did what, and never what was looked for', async () => {
  const { read, id } = await busyDesk();
  const { lines, people } = await read();
  const told = lines.map(({ who, what, debtor }) => `${who.id} ${what} ${debtor?.id ?? '-'}`);
  expect(told.toSorted()).toEqual([
    `sanne card-seen ${id}`,
    'sanne debtors-searched -',
    'sanne files-imported -',
  ]);
  expect(people.map((person) => person.id)).toEqual(['sanne']);
  expect(JSON.stringify(lines)).not.toContain('groot');
});

test('looking at the log is noted too; what was refused showed nothing and is not', async () => {
  const { desk, staffOf, read, id } = await busyDesk();
  expect(code(await desk.debtorCard(staffOf('joris', 'collector'), 'nobody'))).toBe('not-found');
  await read();
  const { lines } = await read({ ...EVERYTHING, what: 'log-seen' });
  expect(lines.map(({ what }) => what)).toEqual(['log-seen']);
  expect((await read({ ...EVERYTHING, who: 'joris' })).lines).toEqual([]);
  expect((await read({ ...EVERYTHING, what: 'card-seen' })).lines[0]?.debtor?.id).toBe(id);
});

test('only an administrator of these books reads them', async () => {
  const { desk, staffOf, read } = await busyDesk();
  for (const role of ['viewer', 'sales', 'collector', 'approver'] as const) {
    expect(code(await desk.readAudit(staffOf('joris', role), EVERYTHING))).toBe('not-allowed');
    expect(code(await desk.exportAudit(staffOf('joris', role), EVERYTHING))).toBe('not-allowed');
  }
  expect((await read(EVERYTHING, staffOf('sanne', 'admin', 'bakker'))).lines).toEqual([]);
});

test('more than a month at a time, and days that run backwards, are not understood', async () => {
  const { desk, sanne, read } = await busyDesk();
  const { today } = await read();
  const from = '2026-07-01' as typeof today;
  expect(code(await desk.readAudit(sanne, { ...EVERYTHING, from, until: today }))).toBe(
    'request-not-understood',
  );
  expect(code(await desk.readAudit(sanne, { ...EVERYTHING, from: today, until: from }))).toBe(
    'request-not-understood',
  );
});

test('the file is for a spreadsheet, and a debtor who is called like a formula runs nothing', async () => {
  const { desk, sanne } = await busyDesk();
  const file = value(await desk.exportAudit(sanne, EVERYTHING));
  expect(file).toContain('\u{feff}Moment (UTC);Wie;Wat;Debiteur;Stuk\r\n');
  expect(file).toContain(`2026-08-24T08:00:00Z;Sanne Vos;Bekeek de kaart;"'=cmd|calc";\r\n`);
});

test('a day that is over is sealed, and the page says when it is not as it was', async () => {
  const { services, travel, read } = await busyDesk();
  const { today } = await read();
  await travel('2026-08-25T08:00:00Z');
  expect(await sealDays(services)).toBe(1);
  expect(await read({ ...EVERYTHING, from: today, until: today })).toMatchObject({
    sealedThrough: '2026-08-24',
    broken: null,
  });
  const [line] = await services.audit.ofDay('timmer', today);
  if (!line) throw new Error('Nothing was noted.');
  await services.audit.add('timmer', today, { ...line, id: 'put in later', who: 'nobody' });
  expect(await read({ ...EVERYTHING, from: today, until: today })).toMatchObject({ broken: '2026-08-24' });
});
