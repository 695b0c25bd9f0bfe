import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { smallInstalmentStacking } from './small-instalment-stacking.ts';

const term = {
  periodic: true,
  principal: cents(95_00),
  on: plainDate('2026-09-23'),
  costsChargedOn: [plainDate('2026-02-01'), plainDate('2026-06-10')],
};

test('a term of 95.00, costs on the same contract in June: a person decides, and is told why', () => {
  expect(smallInstalmentStacking(term)).toEqual({
    kind: 'person-decides',
    reason: 'costs-on-same-contract-within-six-months',
    earlier: '2026-06-10',
    source: 'Besluit BIK as amended by Stb. 2024, 44, in force 1 October 2024',
  });
});

test('exactly six months back still counts; a day more does not', () => {
  const at = (day: string) => smallInstalmentStacking({ ...term, costsChargedOn: [plainDate(day)] }).kind;
  expect(at('2026-03-23')).toBe('person-decides');
  expect(at('2026-03-22')).toBe('automatic');
});

test('266.67 is small, a cent more is not', () => {
  expect(smallInstalmentStacking({ ...term, principal: cents(266_67) }).kind).toBe('person-decides');
  expect(smallInstalmentStacking({ ...term, principal: cents(266_68) }).kind).toBe('automatic');
});

test('no term of a contract, nothing charged before, or before the rule: the plan goes on', () => {
  expect(smallInstalmentStacking({ ...term, periodic: false }).kind).toBe('automatic');
  expect(smallInstalmentStacking({ ...term, costsChargedOn: [] }).kind).toBe('automatic');
  const before = { ...term, on: plainDate('2024-09-30'), costsChargedOn: [plainDate('2024-09-01')] };
  expect(smallInstalmentStacking(before).kind).toBe('automatic');
});

test('the rule holds from 1 October 2024, and looks back over costs from before it', () => {
  const first = { ...term, on: plainDate('2024-10-01'), costsChargedOn: [plainDate('2024-04-01')] };
  expect(smallInstalmentStacking(first)).toMatchObject({ kind: 'person-decides', earlier: '2024-04-01' });
  expect(smallInstalmentStacking({ ...first, costsChargedOn: [plainDate('2024-03-31')] }).kind).toBe(
    'automatic',
  );
});

test('six months back from the end of August is the end of February', () => {
  const at = (day: string) =>
    smallInstalmentStacking({ ...term, on: plainDate('2026-08-31'), costsChargedOn: [plainDate(day)] }).kind;
  expect(at('2026-02-28')).toBe('person-decides');
  expect(at('2026-02-27')).toBe('automatic');
});

test('of several the last one is named; costs of the same day count', () => {
  const days = ['2026-09-23', '2026-05-01'].map(plainDate);
  expect(smallInstalmentStacking({ ...term, costsChargedOn: days })).toMatchObject({ earlier: '2026-09-23' });
});
