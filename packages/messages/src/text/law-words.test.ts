import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { formatPeriod, formatShortDate } from './date.ts';
import { formatExactEuro } from './exact-euro.ts';
import { greeted } from './greeted.ts';
import { formatRate, formatShare } from './percent.ts';

test('shares lose the places that say nothing, rates keep them', () => {
  expect([1500, 1000, 500, 100, 50].map((share) => formatShare(share, 'nl'))).toEqual([
    '15%',
    '10%',
    '5%',
    '1%',
    '0,5%',
  ]);
  expect([formatRate('10.40', 'nl'), formatRate('4.00', 'nl'), formatRate('10.40', 'en')]).toEqual([
    '10,40%',
    '4,00%',
    '10.40%',
  ]);
});

test('all places of an amount are shown', () => {
  expect(formatExactEuro('1017.045123', 'nl')).toBe('€\u00a01.017,045123');
  expect(formatExactEuro('1017.045123', 'en')).toBe('€\u00a01,017.045123');
  expect(formatExactEuro('0.30', 'nl')).toBe('€\u00a00,30');
});

test('a period names its year once', () => {
  const [september, october] = [plainDate('2026-09-05'), plainDate('2026-10-22')];
  expect(formatPeriod(september, october, 'nl')).toBe('5 september t/m 22 oktober 2026');
  expect(formatPeriod(september, plainDate('2027-01-04'), 'en')).toBe('5 September 2026 to 4 January 2027');
  expect(formatShortDate(september, 'nl')).toBe('5\u00a0sep\u00a02026');
});

test('a person is greeted in the language of the letter', () => {
  expect(greeted('mevrouw De Groot', 'en')).toBe('Ms De Groot');
  expect(greeted('heer Yilmaz', 'en')).toBe('Mr Yilmaz');
  expect(greeted('Ms De Groot', 'nl')).toBe('mevrouw De Groot');
  expect(greeted('Mr Yilmaz', 'nl')).toBe('heer Yilmaz');
  expect(greeted('Heerema', 'en')).toBe('Heerema');
  expect(greeted(null, 'nl')).toBeNull();
});
