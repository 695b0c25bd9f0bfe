import { ublDocument } from '@voldaan/formats/fixtures/ubl-document.ts';
import { expect, test } from 'vitest';
import { files, json, run } from '../testing/run.ts';

const csv = (...rows: readonly string[]) =>
  ['Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Debiteur', ...rows].join('\n');

test('a UBL invoice is one object, with or without --json', async () => {
  const readFile = files({ 'in/factuur.xml': ublDocument() });
  const plain = await run('parse invoice in/factuur.xml', { readFile });
  expect([plain.exit, plain.err]).toEqual([0, '']);
  expect(JSON.parse(plain.out)).toEqual({
    number: '2026-0102',
    kind: 'invoice',
    issueDate: '2026-09-04',
    dueDate: '2026-10-04',
    currency: 'EUR',
    net: null,
    vat: null,
    gross: '1246.30',
    payable: '1246.30',
    debtor: {
      name: 'Bakkerij De Vries & Zn. B.V.',
      kvk: '01234567',
      vatNumber: 'NL001234567B01',
      email: 'administratie@bakkerij.example',
    },
    reference: null,
    lines: [],
  });
  expect(await json('parse invoice in/factuur.xml', { readFile })).toEqual(JSON.parse(plain.out));
});

test('a list is an array, even of one', async () => {
  const readFile = files({ 'lijst.csv': csv('2026-1;04-09-2026;18-09-2026;100,00;Bakkerij Smit') });
  expect(await json('parse invoice lijst.csv', { readFile })).toMatchObject([
    { number: '2026-1', payable: '100.00', debtor: { name: 'Bakkerij Smit', kvk: null } },
  ]);
});

test('every problem of a file is told where it is, and nothing is printed as if it were read', async () => {
  const readFile = files({ 'lijst.csv': csv('2026-1;04-09-2026;31-02-2026;veel;Bakkerij Smit') });
  const { exit, out, err } = await run('parse invoice lijst.csv', { readFile });
  expect([exit, out]).toEqual([1, '']);
  expect(err.split('\n')).toEqual([
    `lijst.csv: Regel 2, kolom "Bedrag": "veel" is geen bedrag in euro's. Gebruik bijvoorbeeld 1246,30.`,
    'lijst.csv: Regel 2, kolom "Vervaldatum": "31-02-2026" is geen datum. Gebruik bijvoorbeeld 28-02-2026.',
  ]);
  expect(await json('parse invoice lijst.csv', { readFile })).toMatchObject({
    problems: [{ file: 'lijst.csv', row: 2, column: 'Bedrag' }, { column: 'Vervaldatum' }],
  });
});

test('a file that is no invoice at all', async () => {
  const { exit, err } = await run('parse invoice scan.pdf --lang en', {
    readFile: files({ 'scan.pdf': '%PDF-1.7' }),
  });
  expect(exit).toBe(1);
  expect(err).toMatch(/^scan\.pdf: .*PDF/);
});
