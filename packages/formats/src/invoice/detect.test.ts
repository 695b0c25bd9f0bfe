import { expect, test } from 'vitest';
import { bytesOf, ublDocument } from '../fixtures/ubl-document.ts';
import { parseInvoiceFile } from './detect.ts';

const CSV = 'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Naam\nF1;4-9-2026;4-10-2026;12,50;Zwaan\n';

test.each([
  ['factuur.xml', ublDocument(), '2026-0102'],
  ['factuur.csv', `\ufeff\n${ublDocument().replace(/^<\?xml.*\n/, '')}`, '2026-0102'],
  ['lijst.csv', CSV, 'F1'],
  ['lijst.txt', CSV, 'F1'],
  ['zonder naam', CSV, 'F1'],
])('%s is read by its content', (fileName, text, number) => {
  const result = parseInvoiceFile(fileName, bytesOf(text));
  expect(result.ok && result.invoices.map((invoice) => invoice.number)).toEqual([number]);
});

test.each([
  ['factuur.pdf', bytesOf('%PDF-1.7'), 'file-is-pdf'],
  ['lijst.csv', bytesOf('PK\u0003\u0004rest'), 'file-is-spreadsheet'],
  ['lijst.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-is-spreadsheet'],
  ['lijst.xls', bytesOf('<!DOCTYPE html><table>'), 'file-unknown'],
  ['foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'file-unknown'],
  ['leeg.csv', new Uint8Array(), 'file-empty'],
  ['leeg.csv', bytesOf('\ufeff \n'), 'file-empty'],
  ['groot.csv', new Uint8Array(50 * 1024 * 1024), 'file-too-large'],
  ['half.xml', bytesOf('cbc:ID>1</cbc:ID></Invoice>'), 'xml-malformed'],
])('%s is refused', (fileName, bytes, code) => {
  const result = parseInvoiceFile(fileName, bytes);
  expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
});

test('a mapping reaches the list', () => {
  const csv = CSV.replace('Naam', 'Wie');
  const result = parseInvoiceFile('lijst.csv', bytesOf(csv), { mapping: { name: 'Wie' } });
  expect(result.ok && result.invoices[0]?.debtor.name).toBe('Zwaan');
});
