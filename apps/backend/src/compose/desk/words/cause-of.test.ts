import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { expect, test } from 'vitest';
import type { Resumed } from '../past/introductions.ts';
import { type CauseBackground, causeOf } from './cause-of.ts';

const day = plainDate;
const background = (change: Partial<CauseBackground>): CauseBackground => ({
  on: day('2026-09-14'),
  due: day('2026-09-04'),
  plan: BUSINESS_PLAN,
  wrote: [],
  resumed: new Map(),
  ...change,
});

test('a plan day says how many days after which due date', () => {
  const cause = { rule: 'plan-day', day: 10, due: day('2026-09-04') } as const;
  expect(causeOf(cause, background({}))).toEqual({
    code: 'plan-day',
    data: { due: '2026-09-04', days: 10 },
  });
});

test('a plan day in the weekend says which day that was', () => {
  // Ten days after Thursday 3 September is Sunday the 13th.
  const cause = { rule: 'plan-day', day: 10, due: day('2026-09-03') } as const;
  expect(causeOf(cause, background({}))).toEqual({
    code: 'next-working-day',
    data: { planned: '2026-09-13' },
  });
});

test('an invoice that came in late is told the days that really passed', () => {
  const cause = { rule: 'plan-day', day: 10, due: day('2026-06-04') } as const;
  expect(causeOf(cause, background({}))).toEqual({
    code: 'plan-day',
    data: { due: '2026-06-04', days: 102 },
  });
});

test('after a pause the reason is told, after a bounced mail the day it came back', () => {
  const cause = { rule: 'after-hold', notBefore: day('2026-09-14') } as const;
  const hold = {
    id: 'H1',
    reason: 'message-unread',
    scope: 'all',
    since: day('2026-09-08'),
    until: day('2026-09-10'),
  } as const;
  const told = (resumed: Resumed) =>
    causeOf(cause, background({ resumed: new Map([[cause.notBefore, resumed]]) }));
  expect(told({ why: 'hold', hold, ended: day('2026-09-10') })).toEqual({
    code: 'after-hold',
    data: { reason: 'unread-message', ended: '2026-09-10' },
  });
  expect(told({ why: 'bounced', on: day('2026-09-11') })).toEqual({
    code: 'bounced',
    data: { bounced: '2026-09-11' },
  });
});

test('the limit of two in fourteen days names the first of the two', () => {
  const cause = { rule: 'message-limit', count: 2, days: 14 } as const;
  const wrote = [day('2026-08-20'), day('2026-08-31'), day('2026-09-08')];
  expect(causeOf(cause, background({ wrote }))).toEqual({
    code: 'one-voice',
    data: { last: '2026-08-31', days: 14 },
  });
});

test('what happens of itself needs no explanation', () => {
  expect(causeOf({ rule: 'payment-received' }, background({}))).toBeNull();
});
