import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { staleTables } from './freshness.ts';

const names = (on: string) => staleTables(plainDate(on)).map(({ name, state }) => `${name}: ${state}`);

test('61 days ahead nobody is troubled', () => {
  expect(names('2026-10-31')).toEqual([]);
});

test('60 days ahead the tables of interest ask for their next rows', () => {
  expect(names('2026-11-01')).toEqual(['Statutory interest: ending', 'Commercial interest: ending']);
  expect(staleTables(plainDate('2026-11-01'))[0]).toMatchObject({ knownUntil: '2026-12-31', daysLeft: 60 });
});

test('after the last known day they have ended; costs go on', () => {
  expect(names('2026-12-31')).toEqual(['Statutory interest: ending', 'Commercial interest: ending']);
  expect(names('2027-01-01')).toEqual(['Statutory interest: ended', 'Commercial interest: ended']);
});

test('every table is watched', () => {
  expect(names('2029-01-01')).toHaveLength(5);
});
