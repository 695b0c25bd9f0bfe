import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { defaultArrangementPolicy } from './policy.ts';
import { rails } from './rails.ts';
import { schedule } from './schedule.ts';

const today = plainDate('2026-09-08');
const policy = defaultArrangementPolicy('business');

test('each guard-rail shows what is asked and what is allowed', () => {
  // € 1.246,30 in five: 249,30 four times and 249,10, from 15 September to 15 January.
  const terms = schedule(cents(1_246_30), {
    rhythm: 'monthly',
    first: plainDate('2026-09-15'),
    by: { terms: 5 },
  });
  expect(rails(terms, policy, today)).toEqual({
    total: { value: 1_246_30, limit: 2_500_00 },
    last: { value: '2027-01-15', limit: '2027-03-08' },
    least: { value: 249_30, limit: 100_00 },
    first: { value: '2026-09-15', limit: '2026-09-15' },
  });
});

test('the rest in the last term may be small; a single term is the smallest itself', () => {
  const first = plainDate('2026-10-01');
  const rest = schedule(cents(210_00), { rhythm: 'weekly', first, by: { amount: cents(100_00) } });
  expect(rails(rest, policy, today).least.value).toBe(100_00);
  const single = schedule(cents(80_00), { rhythm: 'weekly', first, by: { terms: 1 } });
  expect(rails(single, policy, today).least.value).toBe(80_00);
});
