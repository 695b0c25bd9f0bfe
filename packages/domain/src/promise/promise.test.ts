import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { lastPromiseDay, type PromisesMade, type PromiseWay, refusedPromise } from './promise.ts';

const TODAY = plainDate('2026-09-14');
const NONE: PromisesMade = { portal: 0, phone: 0, days: 0 };

const refused = (way: PromiseWay, payOn: string, before: PromisesMade = NONE, afterDefault = false) =>
  refusedPromise({ way, payOn: plainDate(payOn) }, before, TODAY, afterDefault);

test('ten days ahead on the portal, fourteen by phone, twenty-one with the date of a payment run', () => {
  expect(lastPromiseDay('portal', TODAY)).toBe('2026-09-24');
  expect(lastPromiseDay('phone', TODAY)).toBe('2026-09-28');
  expect(lastPromiseDay('payment-run', TODAY)).toBe('2026-10-05');
});

describe('a promise', () => {
  test.each<[PromiseWay, string, string | undefined]>([
    ['portal', '2026-09-14', undefined],
    ['portal', '2026-09-24', undefined],
    ['portal', '2026-09-25', 'promise-too-far'],
    ['phone', '2026-09-28', undefined],
    ['phone', '2026-09-29', 'promise-too-far'],
    ['payment-run', '2026-10-05', undefined],
    ['payment-run', '2026-10-06', 'promise-too-far'],
    ['portal', '2026-09-13', 'date-in-past'],
  ])('on the %s for %s: %s', (way, payOn, answer) => {
    expect(refused(way, payOn)).toBe(answer);
  });

  test('once on the portal, once more by phone, and then no more', () => {
    const onPortal = { portal: 1, phone: 0, days: 5 };
    expect(refused('portal', '2026-09-20', onPortal)).toBe('promise-already-made');
    expect(refused('phone', '2026-09-20', onPortal)).toBeUndefined();
    expect(refused('phone', '2026-09-20', { portal: 1, phone: 1, days: 10 })).toBe('promise-already-made');
    expect(refused('portal', '2026-09-20', { portal: 0, phone: 1, days: 5 })).toBe('promise-already-made');
  });

  test('all promises together pause at most 21 days', () => {
    const before = { portal: 1, phone: 0, days: 10 };
    expect(refused('phone', '2026-09-25', before)).toBeUndefined();
    expect(refused('phone', '2026-09-26', before)).toBe('promise-too-long');
  });

  test('not after the notice of default has left', () => {
    expect(refused('portal', '2026-09-20', NONE, true)).toBe('promise-after-default');
    expect(refused('phone', '2026-09-20', NONE, true)).toBe('promise-after-default');
  });
});
