import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

const near = plainDate('2026-12-14');

test.each([
  ['uiterlijk 7 oktober 2026', ['2026-10-07']],
  ['by 7 October 2026', ['2026-10-07']],
  ['op 7 okt. 2026', ['2026-10-07']],
  ['op 07-10-2026, of 7/10/2026, of 7.10.2026', ['2026-10-07', '2026-10-07', '2026-10-07']],
  ['2026-10-07', ['2026-10-07']],
  ['vóór 1 maart', ['2027-03-01']],
  ['sinds 30 november', ['2026-11-30']],
  ['op 29 februari 2028', ['2028-02-29']],
])('%s names %j', (text, days) => {
  expect(datesIn(text, near)).toEqual(days);
});

test.each(['factuur 2026-1187', '31-02-2026', '12 mensen', 'NL91 ABNA 0417 1643 00', '€ 12,03', '3 mei30'])(
  '%s names no day',
  (text) => {
    expect(datesIn(text, near)).toEqual([]);
  },
);
