import { expect, test } from 'vitest';
import { BUSINESS_PLAN, CONSUMER_PLAN, planVersion } from './default-plans.ts';

test('an account is pinned to a version that was published', () => {
  expect(planVersion({ id: 'business', version: 1 })).toBe(BUSINESS_PLAN);
  expect(planVersion({ id: 'consumer', version: 2 })).toBe(CONSUMER_PLAN);
  expect(planVersion({ id: 'consumer', version: 1 }).steps[2]?.kind).toBe('notice');
});

test('a version that was never published is a bug, not a default', () => {
  expect(() => planVersion({ id: 'business', version: 9 })).toThrow('Plan business has no version 9.');
});

test('both classes have the same days', () => {
  const days = ({ steps }: typeof BUSINESS_PLAN) => steps.map(({ rung, day }) => [rung, day]);
  expect(days(BUSINESS_PLAN)).toEqual(days(CONSUMER_PLAN));
  expect(days(BUSINESS_PLAN)).toEqual([
    [1, 3],
    [2, 10],
    [3, 17],
    [4, 24],
    [5, 38],
    [6, 52],
  ]);
});
