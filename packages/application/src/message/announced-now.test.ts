import { anAccount, BUSINESS, CONSUMER, contextOf } from '@voldaan/domain/account/fixture.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { noticeGiven } from '@voldaan/domain/claim/notice-fixture.ts';
import { DEFAULT_LEGAL_POLICY } from '@voldaan/domain/law/legal-policy.ts';
import type { StepKind } from '@voldaan/domain/plan/dunning-step.ts';
import { expect, test } from 'vitest';
import { announcedNow } from './announced-now.ts';

const TODAY = plainDate('2026-09-24');

const left = (rung: number, step: StepKind, day: string, last: string) => ({
  type: 'StepTaken' as const,
  rung,
  step,
  invoices: ['2026-1187'],
  on: plainDate(day),
  last: plainDate(last),
  cause: { rule: 'bank-days', workingDays: 2 } as const,
});

const announced = (state: AccountState) =>
  announcedNow(state, contextOf(state).plan, DEFAULT_LEGAL_POLICY, TODAY);

const reminder = left(1, 'reminder', '2026-09-08', '2026-09-15');
const notice = left(3, 'notice', '2026-09-21', '2026-10-01');

test('after a notice to a business: commercial interest and the costs of the scale, not asked yet', () => {
  // 15% of 1.246,30 is 186,945: 186,95.
  expect(announced(anAccount(BUSINESS, undefined, [reminder, notice]))).toMatchObject({
    invoices: ['2026-1187'],
    lastDay: '2026-10-01',
    interest: { kind: 'commercial', from: '2026-09-05', rate: 1040 },
    costs: { amount: 186_95, base: 1_246_30, vat: null, earlier: null },
  });
});

test('before a notice, and after one that a person passed over, nothing is announced', () => {
  expect(announced(anAccount())).toBeUndefined();
  expect(announced(anAccount(BUSINESS, undefined, [reminder]))).toBeUndefined();
});

test('a debtor abroad is told of none', () => {
  expect(announced(anAccount({ ...BUSINESS, country: 'DE' }, undefined, [reminder, notice]))).toBeUndefined();
});

test('to a consumer what his fourteen-day notice fixed, and nothing before it was posted', () => {
  expect(announced(anAccount(CONSUMER, undefined, [reminder]))).toBeUndefined();
  // Posted on Monday 21 September: two days for the post, fourteen days from the day after, and a day for safety.
  const posted = noticeGiven(anAccount(CONSUMER, undefined, [reminder]), ['2026-1187'], notice.on);
  expect(announced(posted)).toMatchObject({
    invoices: ['2026-1187'],
    lastDay: posted.notices?.[0]?.lastFreeDay,
    interest: null,
    costs: { amount: 186_95, base: 1_246_30 },
  });
});
