import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { add, isEqual, NOTHING } from './exact.ts';
import { type Accrual, accrue, interestOn } from './interest.ts';
import { openingBalance } from './interest-balance.ts';
import type { InterestRule } from './interest-rule.ts';

const START = plainDate('2021-03-01');
const rules = fc.constantFrom<InterestRule>(
  { kind: 'statutory' },
  { kind: 'commercial' },
  { kind: 'agreed', basisPoints: 1_25, per: 'month' },
);
const dayAfter = (offset: number): PlainDate => addDays(START, offset);
const payments = fc.array(
  fc.record({
    on: fc.integer({ min: 0, max: 2_000 }).map(dayAfter),
    amount: fc.integer({ min: 0, max: 3_000_00 }).map(cents),
    settles: fc.constantFrom('interest-first' as const, 'principal' as const),
  }),
  { maxLength: 4 },
);
const principals = fc.integer({ min: 0, max: 10_000_00 }).map(cents);
const interestOf = (accrual: Accrual) => accrual.segments.reduce((all, s) => add(all, s.interest), NOTHING);

test('splitting an interval never changes exact interest, nor what is left', () => {
  const splits = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }));
  fc.assert(
    fc.property(rules, principals, payments, splits, (rule, principal, paid, [a, b]) => {
      const terms = { rule, since: START, payments: paid };
      const opening = openingBalance(principal);
      const until = dayAfter(a + b);
      const whole = accrue(opening, { ...terms, from: START, until });
      const first = accrue(opening, { ...terms, from: START, until: dayAfter(a) });
      const second = accrue(first.balance, { ...terms, from: dayAfter(a + 1), until });
      expect(second.balance).toEqual(whole.balance);
      expect(isEqual(add(interestOf(first), interestOf(second)), interestOf(whole))).toBe(true);
    }),
  );
});

test('the segments cover every day once, and a payment never raises the interest', () => {
  fc.assert(
    fc.property(
      rules,
      principals,
      payments,
      fc.integer({ min: 0, max: 2_000 }),
      (rule, principal, paid, span) => {
        const claim = { rule, principal, from: START, until: dayAfter(span) };
        const interest = interestOn({ ...claim, payments: paid });
        expect(interest.segments.reduce((days, segment) => days + segment.days, 0)).toBe(interest.days);
        const without = interestOn(claim).interest;
        expect(interest.interest.n * without.d <= without.n * interest.interest.d).toBe(true);
      },
    ),
  );
});
