import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { amount, type Cell, cellText, number, onDay, share, shareCell, text } from './report-table.ts';
import { REPORT_WORDS } from './report-words.ts';
import { REPORTS } from './reports.ts';

test.each<[Cell, string]>([
  [amount(cents(1_246_30)), '1246,30'],
  // A minus in front would be guarded as the beginning of a formula.
  [amount(cents(-12_50)), '12,50-'],
  [amount(cents(5)), '0,05'],
  [number(null), ''],
  [number(-3), '3-'],
  [share(333), '33,3%'],
  [share(null), ''],
  [shareCell(1, 3), '33,3%'],
  [shareCell(0, 0), ''],
  [onDay(plainDate('2026-09-04')), '2026-09-04'],
  [text('Totaal'), 'Totaal'],
  [{ is: 'debtor', id: 'd1', name: 'De Groot' }, 'De Groot'],
])('%j is %j in a file', (cell, written) => {
  expect(cellText(cell)).toBe(written);
});

test('every report has a name in both languages', () => {
  for (const { title } of Object.values(REPORT_WORDS)) expect(Object.keys(title)).toEqual([...REPORTS]);
});
