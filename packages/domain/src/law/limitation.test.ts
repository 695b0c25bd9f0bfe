import fc from 'fast-check';
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

describe('what interrupts, and from when', () => {
  const by = (kind: 'notice' | 'acknowledgment' | 'suit', on: string) => {
    return { kind, on: plainDate(on), proof: 'in the file' };
  };

  test.each(['notice', 'acknowledgment', 'suit'] as const)('a proven %s starts the term anew', (kind) => {
    expect(limitation('contract', due, [by(kind, '2030-02-01')])).toMatchObject({
      until: '2035-02-01',
      alarms: { sixMonths: '2034-08-01', oneMonth: '2035-01-01' },
    });
  });

  test('a chain keeps a claim alive; one broken link and what follows comes too late', () => {
    const chain = [
      by('notice', '2028-09-01'),
      by('acknowledgment', '2030-08-31'),
      by('notice', '2032-08-31'),
    ];
    expect(limitation('consumer-sale', due, chain).until).toBe('2034-08-31');
    const [first, , third] = chain;
    const broken = [first, third].filter((act) => act !== undefined);
    expect(limitation('consumer-sale', due, broken)).toMatchObject({
      until: '2030-09-01',
      interruptedBy: [first],
      ignored: [third],
    });
  });

  test('an unproven act between two proven ones neither helps nor harms', () => {
    const unproven = act('2029-01-01');
    expect(limitation('contract', due, [by('notice', '2028-01-01'), unproven])).toMatchObject({
      until: '2033-01-01',
      ignored: [unproven],
    });
  });

  test('from 29 February it ends on the 28th', () => {
    expect(limitation('contract', due, [by('notice', '2028-02-29')]).until).toBe('2033-02-28');
  });
});

test('the order in which acts were written down changes nothing, and a proven act never shortens', () => {
  const acts = fc.array(
    fc.record({
      on: fc.integer({ min: -100, max: 4_000 }).map((n) => addDays(due, n)),
      kind: fc.constantFrom('notice' as const, 'acknowledgment' as const, 'suit' as const),
      proof: fc.constant('in the file'),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.constantFrom('contract' as const, 'consumer-sale' as const), acts, (claim, given) => {
      const { until, interruptedBy, ignored } = limitation(claim, due, given);
      expect(limitation(claim, due, given.toReversed()).until).toBe(until);
      expect(until >= limitation(claim, due, []).until).toBe(true);
      expect(interruptedBy.length + ignored.length).toBe(given.length);
      expect(ignored.every((act) => act.on > until)).toBe(true);
    }),
  );
});
