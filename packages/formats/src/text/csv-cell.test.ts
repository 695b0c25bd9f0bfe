import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell, csvFile } from './csv-cell.ts';

test.each([
  ['De Groot', 'De Groot'],
  ['Jan "Zn"', '"Jan ""Zn"""'],
  ['a;b', '"a;b"'],
  ['=1+1', `"'=1+1"`],
  ['  =1+1', `"'  =1+1"`],
  ['+31 20', `"'+31 20"`],
  ['-5', `"'-5"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['|cmd', `"'|cmd"`],
  ['', ''],
])('%j becomes %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('whatever is in a cell, it is read back as one cell and begins no formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(csvFile(rows).slice(1), { delimiter: ';', newline: '\r\n' });
      expect(data.slice(0, -1).map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@|%]/);
    }),
  );
});
