import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { draftOf } from '@voldaan/domain/plan/plan-draft.ts';
import { expect, test } from 'vitest';
import { draftFrom, typedFrom } from './typed-plan.ts';

const PLAN = draftOf(BUSINESS_PLAN);

test('what stands in the fields is the plan that it came from, in either language', () => {
  for (const language of ['nl', 'en'] as const) {
    expect(draftFrom(typedFrom(PLAN, 'business', language), 'business')).toEqual(PLAN);
  }
  expect(typedFrom(PLAN, 'business', 'nl').numbers.registeredFrom).toBe('€\u00a0100,00');
});

test('what is no number becomes one that no rule allows', () => {
  const typed = typedFrom(PLAN, 'business', 'nl');
  const numbers = { ...typed.numbers, smallTotal: 'vijftig', bankWorkingDays: '', joinDays: '1,5' };
  const draft = draftFrom({ ...typed, numbers }, 'business');
  expect([draft.numbers.smallTotal, draft.numbers.bankWorkingDays, draft.numbers.joinDays]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(
    draftFrom({ ...typed, numbers: { ...numbers, smallTotal: '50' } }, 'business').numbers.smallTotal,
  ).toBe(50_00);
});
