import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { type EpcTransfer, epcQrPayload } from './epc-qr-payload.ts';
import { qrMatrix } from './qr-matrix.ts';
import { qrSvg } from './qr-svg.ts';

const TRANSFER = { name: 'Molen Meel B.V.', iban: 'NL91 ABNA 0417 1643 00', amount: cents(1_246_30) };

test('the payload has the lines of EPC069-12, without empty ones at the end', () => {
  expect(epcQrPayload({ ...TRANSFER, text: '5000056789012345' })).toBe(
    'BCD\n002\n1\nSCT\n\nMolen Meel B.V.\nNL91ABNA0417164300\nEUR1246.30\n\n\n5000056789012345',
  );
  expect(epcQrPayload({ ...TRANSFER, bic: 'ABNANL2A', reference: 'RF18 5390 0754 7034' })).toBe(
    'BCD\n002\n1\nSCT\nABNANL2A\nMolen Meel B.V.\nNL91ABNA0417164300\nEUR1246.30\n\nRF18539007547034',
  );
  expect(epcQrPayload(TRANSFER)).toMatch(/EUR1246\.30$/);
});

test.each([
  [{ name: '' }, 'name is empty'],
  [{ name: 'x'.repeat(71) }, 'more than 70'],
  [{ name: 'Molen\nEUR0.01' }, 'control character'],
  [{ iban: 'NL92ABNA0417164300' }, 'IBAN'],
  [{ bic: 'ABNA' }, 'BIC'],
  [{ amount: cents(0) }, 'amount'],
  [{ amount: cents(-1) }, 'amount'],
  [{ amount: cents(1_000_000_000_00) }, 'amount'],
  [{ reference: '5000056789012345' }, 'ISO 11649'],
  [{ text: 'x'.repeat(141) }, 'more than 140'],
  [{ name: '€'.repeat(70), text: '€'.repeat(140) }, '331 bytes'],
] satisfies [Partial<EpcTransfer>, string][])('%j is refused', (change, why) => {
  const transfer: EpcTransfer = { ...TRANSFER, ...change };
  expect(() => epcQrPayload(transfer)).toThrow(RangeError);
  expect(() => epcQrPayload(transfer)).toThrow(why);
});

test('the largest payload fits in version 13, which has 69 modules a side', () => {
  const payload = epcQrPayload({
    ...TRANSFER,
    name: 'x'.repeat(70),
    text: `${'é'.repeat(80)}${'x'.repeat(50)}`,
  });
  expect(qrMatrix(payload).length).toBeLessThanOrEqual(69);
});

test('the matrix is square and has the finder patterns in three corners', () => {
  const matrix = qrMatrix('https://voldaan.example');
  const topLeft = matrix.slice(0, 7).map((row) =>
    row
      .slice(0, 7)
      .map((dark) => (dark ? '#' : '.'))
      .join(''),
  );
  const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  expect(matrix.every((row) => row.length === matrix.length)).toBe(true);
  expect(topLeft).toEqual(finder);
  expect(
    matrix.slice(0, 7).map((row) =>
      row
        .slice(-7)
        .map((dark) => (dark ? '#' : '.'))
        .join(''),
    ),
  ).toEqual(finder);
  expect(
    matrix.slice(-7).map((row) =>
      row
        .slice(0, 7)
        .map((dark) => (dark ? '#' : '.'))
        .join(''),
    ),
  ).toEqual(finder);
});

test('the drawing has a name, a quiet zone of four modules, and exactly the dark modules', () => {
  const matrix = qrMatrix('betaal');
  const svg = qrSvg('betaal', { size: 180, label: 'QR-code van Meel & "Zn."' });
  expect(svg).toContain('role="img" aria-label="QR-code van Meel &#38; &#34;Zn.&#34;"');
  expect(svg).toContain('<title>QR-code van Meel &#38; &#34;Zn.&#34;</title>');
  expect(svg).toContain(`width="180" height="180" viewBox="0 0 ${matrix.length + 8} ${matrix.length + 8}"`);
  const drawn = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g)].map(([, x, y, length]) => ({ x, y, length }));
  expect(drawn[0]).toEqual({ x: '4', y: '4', length: '7' });
  const dark = matrix.flat().filter(Boolean).length;
  expect(drawn.reduce((total, run) => total + Number(run.length), 0)).toBe(dark);
});
