import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../money/cents.ts';
import { allocate, allocateToPrincipal } from './allocation.ts';

const owed = { costs: cents(40_00), interest: cents(5_00), principal: cents(100_00) };

test('100.00: costs 40.00, interest 5.00, and 55.00 off the principal', () => {
  expect(allocate(cents(100_00), owed)).toEqual({
    costs: 40_00,
    interest: 5_00,
    principal: 55_00,
    left: { costs: 0, interest: 0, principal: 45_00 },
    surplus: 0,
  });
});

test('42.00 does not reach the principal', () => {
  expect(allocate(cents(42_00), owed)).toMatchObject({ costs: 40_00, interest: 2_00, principal: 0 });
});

test('what is paid too much is surplus, not lost', () => {
  expect(allocate(cents(150_00), owed)).toMatchObject({ principal: 100_00, surplus: 5_00 });
});

test('an amount that we offered for the principal settles that first', () => {
  expect(allocateToPrincipal(cents(100_00), owed)).toMatchObject({
    principal: 100_00,
    left: { costs: 40_00, interest: 5_00, principal: 0 },
  });
});

test('negative amounts are refused', () => {
  expect(() => allocate(cents(-1), owed)).toThrow(RangeError);
  expect(() => allocate(cents(1), { ...owed, costs: cents(-1) })).toThrow(RangeError);
});

const amount = fc.integer({ min: 0, max: 1_000_00 }).map(cents);

test('allocation conserves money and never overpays a part', () => {
  const debt = fc.record({ costs: amount, interest: amount, principal: amount });
  fc.assert(
    fc.property(amount, debt, fc.constantFrom(allocate, allocateToPrincipal), (payment, debt, how) => {
      const paid = how(payment, debt);
      expect(paid.costs + paid.interest + paid.principal + paid.surplus).toBe(payment);
      for (const part of ['costs', 'interest', 'principal'] as const) {
        expect(paid[part] + paid.left[part]).toBe(debt[part]);
        expect(paid.left[part]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
