import { expect, test } from 'vitest';
import { defaultArrangementPolicy } from './policy.ts';
import { numbersOf, type PolicyNumbers, policyOf, policyProblems } from './policy-limits.ts';

const consumer = numbersOf(defaultArrangementPolicy('consumer'));
const wrong = (change: Partial<PolicyNumbers>) =>
  policyProblems({ ...consumer, ...change }, 'consumer').map(({ field, code }) => `${field} ${code}`);

test.each(['business', 'consumer'] as const)('the defaults of a %s stay within the limits', (debtors) => {
  const policy = defaultArrangementPolicy(debtors);
  expect(policyProblems(numbersOf(policy), debtors)).toEqual([]);
  expect(policyOf(numbersOf(policy))).toEqual(policy);
});

test('a consumer cannot be offered an arrangement before the due date: that would be credit', () => {
  expect(wrong({ fromDay: 0 })).toEqual(['fromDay outside-limits']);
});

test('an arrangement that lapses is announced at least fourteen days before, after at least ten to repair', () => {
  expect(wrong({ noticeDays: 13, repairDays: 9 })).toEqual([
    'repairDays outside-limits',
    'noticeDays outside-limits',
  ]);
});

test('whoever has more say never accepts less', () => {
  expect(wrong({ monthsItself: 4, monthsFinance: 3 })).toEqual(['monthsFinance less-than-before']);
  expect(wrong({ monthsApprover: 25 })).toEqual(['monthsApprover outside-limits']);
});

test('there is no number for interest or costs', () => {
  expect(Object.keys(consumer).filter((field) => /interest|rate|cost/i.test(field))).toEqual([]);
});
