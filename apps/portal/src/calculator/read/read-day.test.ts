import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  '4-9-2026',
  '04-09-2026',
  '4/9/2026',
  '4.9.2026',
  ' 4 9 2026 ',
  '4 september 2026',
  '4 Sep 2026',
  '4 sep. 2026',
  '4-sep-2026',
  'vrijdag 4 september 2026',
  'Friday, 4 September 2026',
  '2026-09-04',
  '2026/9/4',
  '4\u20119\u20112026',
  '4 – 9 – 2026',
])('"%s" is 4 September 2026', (text) => {
  expect(readDay(text)).toBe('2026-09-04');
});

test.each([
  ['1 mrt 2026', '2026-03-01'],
  ['1 maart 2026', '2026-03-01'],
  ['1 March 2026', '2026-03-01'],
  ['1 mei 2026', '2026-05-01'],
  ['1 May 2026', '2026-05-01'],
  ['1 oktober 2026', '2026-10-01'],
  ['1 Oct 2026', '2026-10-01'],
  ['29-2-2024', '2024-02-29'],
])('%s is %s: months in two languages', (text, expected) => {
  expect(readDay(text)).toBe(expected);
});

test.each([
  '',
  'morgen',
  '4-9-26',
  '31-2-2026',
  '29-2-2026',
  '9-2026',
  '4 foo 2026',
  '0-1-2026',
  '4-13-2026',
  '1-1-1899',
])('"%s" is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});
