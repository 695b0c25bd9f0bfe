import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { isBarred, limitation } from './limitation.ts';

const due = plainDate('2026-09-04');
const act = (on: string, proof?: string) => {
  return { on: plainDate(on), kind: 'notice', ...(proof ? { proof } : {}) } as const;
};

test('five years for a contract, with alarms six months and one month ahead', () => {
  expect(limitation('contract', due, [])).toEqual({
    until: '2031-09-04',
    alarms: { sixMonths: '2031-03-04', oneMonth: '2031-08-04' },
    interruptedBy: [],
    ignored: [],
  });
});

test('two years for what a consumer bought', () => {
  expect(limitation('consumer-sale', due, []).until).toBe('2028-09-04');
});

test('on its last day the claim stands; the day after it is barred', () => {
  const term = limitation('contract', due, []);
  expect(isBarred(term, term.until)).toBe(false);
  expect(isBarred(term, addDays(term.until, 1))).toBe(true);
});

test('a term is not moved off a Sunday', () => {
  expect(limitation('contract', plainDate('2021-09-05'), []).until).toBe('2026-09-05');
});

test('a month without the day ends on its last', () => {
  expect(limitation('contract', plainDate('2024-02-29'), []).until).toBe('2029-02-28');
  expect(limitation('contract', plainDate('2026-08-31'), []).alarms.sixMonths).toBe('2031-02-28');
});

describe('interruption', () => {
  test('a proven notice starts a term of the same length', () => {
    const notice = act('2027-01-10', 'registered letter');
    expect(limitation('contract', due, [notice])).toMatchObject({
      until: '2032-01-10',
      interruptedBy: [notice],
    });
    expect(limitation('consumer-sale', due, [notice]).until).toBe('2029-01-10');
  });

  test('several, in any order: the last one counts', () => {
    const acts = [act('2030-05-01', 'b'), act('2027-01-10', 'a')];
    expect(limitation('contract', due, acts).until).toBe('2035-05-01');
  });

  test('never shortens: a notice before the due date leaves the end where it was', () => {
    expect(limitation('contract', due, [act('2026-08-25', 'letter')]).until).toBe('2031-09-04');
  });

  test('without proof it does not count', () => {
    const unproven = act('2027-01-10');
    expect(limitation('contract', due, [unproven])).toMatchObject({
      until: '2031-09-04',
      ignored: [unproven],
    });
  });

  test('on the last day it still counts, the day after it does not revive the claim', () => {
    expect(limitation('consumer-sale', due, [act('2028-09-04', 'a')]).until).toBe('2030-09-04');
    expect(limitation('consumer-sale', due, [act('2028-09-05', 'a')])).toMatchObject({
      until: '2028-09-04',
      ignored: [{ on: '2028-09-05' }],
    });
  });
});
