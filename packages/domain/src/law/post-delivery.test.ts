import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { presumedDelivery } from './post-delivery.ts';

test.each([
  ['2026-09-21', '2026-09-23', 'Monday → Wednesday'],
  ['2026-09-22', '2026-09-24', 'Tuesday → Thursday'],
  ['2026-09-23', '2026-09-25', 'Wednesday → Friday'],
  ['2026-09-24', '2026-09-26', 'Thursday → Saturday'],
  ['2026-09-25', '2026-09-29', 'Friday → Tuesday: Saturday is the first day'],
  ['2026-09-26', '2026-09-30', 'Saturday → Wednesday'],
  ['2026-09-27', '2026-09-30', 'Sunday → Wednesday'],
  ['2026-11-27', '2026-12-01', 'Friday → Tuesday'],
  ['2026-04-01', '2026-04-04', 'Wednesday before Easter: Good Friday does not count'],
  ['2026-12-24', '2026-12-30', 'Christmas Eve: two holidays, Sunday and Monday do not count'],
  ['2026-05-12', '2026-05-15', 'Ascension Day does not count'],
])('posted %s, presumed %s: %s', (posted, presumed) => {
  expect(presumedDelivery(plainDate(posted))).toBe(presumed);
});
