import { addDays, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAmount } from './cell-amount.ts';
import { cellCountry } from './cell-country.ts';
import { cellDate } from './cell-date.ts';
import { cellTerm } from './cell-term.ts';
import { cellText } from './cell-text.ts';
import { cellDebtorKind } from './cell-words.ts';

test.each([
  ['€ 1.246,30', 124630],
  ['1.246,30', 124630],
  ['1246.30', 124630],
  ['1,246.30', 124630],
  ['1.246', 124600],
  ['1,246', 124600],
  ['1246', 124600],
  ['1246,3', 124630],
  ['1246.3000', 124630],
  ['12.5000', 1250],
  ['EUR 1246,30', 124630],
  ['1246,30 EUR', 124630],
  ['€ -12,50', -1250],
  ['-€ 12,50', -1250],
  ['12,50-', -1250],
  ['(12,50)', -1250],
  ['\u221212,50', -1250],
  ['12,-', 1200],
  ['+12,50', 1250],
  ['0,00', 0],
])('the amount %s is %i cents', (text, amount) => {
  expect(cellAmount(text)).toBe(amount);
});

test.each(['', 'veel', '$ 12', '0,125', '1.2.3', '1e3', '12 euro 50', '--1', '#######'])(
  '"%s" is no amount',
  (text) => {
    expect(cellAmount(text)).toBeUndefined();
  },
);

test.each([
  ['4-9-2026', '2026-09-04'],
  ['04-09-2026', '2026-09-04'],
  ['04/09/2026', '2026-09-04'],
  ['4.9.2026', '2026-09-04'],
  ['04-09-26', '2026-09-04'],
  ['2026-09-04', '2026-09-04'],
  ['2026-09-04T00:00:00', '2026-09-04'],
  ['04-09-2026 00:00', '2026-09-04'],
  ['20260904', '2026-09-04'],
  ['4 september 2026', '2026-09-04'],
  ['4 sept. 2026', '2026-09-04'],
  ['4-sep-26', '2026-09-04'],
  ['1 mrt 2026', '2026-03-01'],
  ['1 maart 2026', '2026-03-01'],
  ['September 4, 2026', '2026-09-04'],
  // 2026-01-01 is serial 46023 in Excel; 247 days later is 5 September.
  ['46270', '2026-09-05'],
  ['46270,5', '2026-09-05'],
])('the date %s is %s', (text, date) => {
  expect(cellDate(text)).toBe(date);
});

test.each([
  '',
  '31-02-2026',
  '29-02-2026',
  '12/31/2026',
  '4 brumaire 2026',
  '04-09-0026',
  '2026',
  'morgen',
  '4-9',
])('"%s" is no date', (text) => {
  expect(cellDate(text)).toBeUndefined();
});

test('every amount is read back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }), (value) => {
      const amount = cents(value);
      const decimal = toDecimal(amount);
      for (const text of [
        decimal,
        decimal.replace('.', ','),
        formatEuro(amount, 'nl'),
        formatEuro(amount, 'en'),
      ])
        expect(cellAmount(text)).toBe(amount);
    }),
  );
});

test('every day of this century is read back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      const date = addDays(plainDate('2000-01-01'), days);
      const [year = '', month = '', day = ''] = date.split('-');
      // 2000-01-01 is serial 36526 in Excel.
      const serial = String(36_526 + days);
      const written = [
        date,
        `${day}-${month}-${year}`,
        `${Number(day)}/${Number(month)}/${year}`,
        year + month + day,
      ];
      for (const text of days < 33_000 ? [...written, serial] : written) expect(cellDate(text)).toBe(date);
    }),
  );
});

test.each([
  ['30', 30],
  ['14 dagen', 14],
  ['Netto 30 dagen', 30],
  ['0', 0],
  ['-5', undefined],
  ['2% binnen 8 dagen', undefined],
  ['8 of 14', undefined],
  ['999', undefined],
  ['direct', undefined],
])('the term "%s" is %s days', (text, days) => {
  expect(cellTerm(text)).toBe(days);
});

test.each([
  ['="00123" ', '00123'],
  ["'00123", '00123'],
  ['\u00a0 Jan\n  Smit ', 'Jan Smit'],
])('the cell %j reads %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test.each([
  ['NL', 'NL'],
  ['nl', 'NL'],
  ['Nederland', 'NL'],
  ['België', 'BE'],
  ['Germany', 'DE'],
  ['Atlantis', undefined],
])('the country %s is %s', (text, code) => {
  expect(cellCountry(text)).toBe(code);
});

test('kinds of customer in the words of spreadsheets', () => {
  expect(['Zakelijk', 'B.V.', 'ZZP', 'Particulier', 'onbekend', 'Factuur'].map(cellDebtorKind)).toEqual([
    'company',
    'company',
    'sole-trader',
    'consumer',
    null,
    undefined,
  ]);
});
