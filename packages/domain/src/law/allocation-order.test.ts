import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { allocateOverDebts } from './allocation-order.ts';
import type { Debt } from './debt-order.ts';

const today = plainDate('2026-10-20');

const debt = (id: string, principal: number, more: Partial<Debt> = {}): Debt => {
  return {
    id,
    costs: cents(0),
    interest: cents(0),
    principal: cents(principal),
    dueDate: plainDate('2026-09-04'),
    incurredOn: plainDate('2026-08-21'),
    rate: 4_00,
    ...more,
  };
};

const given = (
  payment: number,
  debts: readonly Debt[],
  designation?: Parameters<typeof allocateOverDebts>[3],
) =>
  allocateOverDebts(cents(payment), debts, today, designation).parts.map(
    ({ id, costs, interest, principal, because }) => [id, costs + interest + principal, ...because],
  );

describe('without designation', () => {
  test('what is due goes before what is not, however onerous that is', () => {
    const later = debt('later', 100_00, { dueDate: today, rate: 12_00 });
    expect(given(120_00, [later, debt('due', 100_00)])).toEqual([
      ['later', 20_00, 'order-of-law'],
      ['due', 100_00, 'order-of-law'],
    ]);
  });

  test('then the most onerous, then the oldest', () => {
    const old = debt('old', 50_00, { incurredOn: plainDate('2026-07-01') });
    const dear = debt('dear', 50_00, { rate: 10_40 });
    expect(given(80_00, [debt('new', 50_00), old, dear])).toEqual([
      ['new', 0],
      ['old', 30_00, 'order-of-law'],
      ['dear', 50_00, 'order-of-law'],
    ]);
  });

  test('of two incurred on one day, the one that fell due first', () => {
    const sooner = debt('sooner', 50_00, { dueDate: plainDate('2026-09-01') });
    expect(given(60_00, [debt('later', 50_00), sooner])).toEqual([
      ['later', 10_00, 'order-of-law'],
      ['sooner', 50_00, 'order-of-law'],
    ]);
  });

  test('debts alike in everything share in proportion, to the cent', () => {
    expect(given(100_00, [debt('a', 100_00), debt('b', 100_00), debt('c', 100_00)])).toEqual([
      ['a', 33_34, 'pro-rata'],
      ['b', 33_33, 'pro-rata'],
      ['c', 33_33, 'pro-rata'],
    ]);
    expect(given(30_00, [debt('a', 100_00), debt('b', 50_00)])).toEqual([
      ['a', 20_00, 'pro-rata'],
      ['b', 10_00, 'pro-rata'],
    ]);
  });

  test('a whole debt with its costs and interest goes before the next: 6:43 before 6:44', () => {
    const dear = debt('dear', 100_00, { rate: 10_40, costs: cents(40_00), interest: cents(5_00) });
    const { parts } = allocateOverDebts(cents(150_00), [debt('other', 60_00), dear], today);
    expect(parts).toMatchObject([
      { id: 'other', principal: 5_00 },
      { id: 'dear', costs: 40_00, interest: 5_00, principal: 100_00 },
    ]);
  });
});

describe('with a designation', () => {
  const dear = debt('dear', 100_00, { rate: 10_40, costs: cents(40_00), interest: cents(5_00) });
  const cheap = debt('cheap', 60_00, { costs: cents(10_00) });

  test('an amount that we offered for an invoice settles its principal', () => {
    const { parts } = allocateOverDebts(cents(60_00), [dear, cheap], today, {
      debts: ['cheap'],
      settles: 'principal',
    });
    expect(parts).toMatchObject([
      { id: 'dear', because: [], left: { costs: 40_00, interest: 5_00, principal: 100_00 } },
      { id: 'cheap', because: ['designated'], principal: 60_00, left: { costs: 10_00, principal: 0 } },
    ]);
  });

  test('a debt that was only named takes its costs first', () => {
    const { parts } = allocateOverDebts(cents(60_00), [dear, cheap], today, {
      debts: ['cheap'],
      settles: 'by-law',
    });
    expect(parts[1]).toMatchObject({ costs: 10_00, principal: 50_00, left: { principal: 10_00 } });
  });

  test('what the named debt does not need goes on by the order of the law', () => {
    expect(given(100_00, [dear, cheap], { debts: ['cheap'], settles: 'principal' })).toEqual([
      ['dear', 40_00, 'order-of-law'],
      ['cheap', 60_00, 'designated'],
    ]);
  });

  test('an unknown name changes nothing', () => {
    expect(given(60_00, [dear], { debts: ['typo'], settles: 'principal' })).toEqual([
      ['dear', 60_00, 'order-of-law'],
    ]);
  });
});

test('too much is surplus; nothing owed at all too', () => {
  expect(allocateOverDebts(cents(70_00), [debt('a', 60_00)], today).surplus).toBe(10_00);
  expect(allocateOverDebts(cents(70_00), [], today)).toEqual({ parts: [], surplus: 70_00 });
});

test('negative amounts are refused', () => {
  expect(() => allocateOverDebts(cents(-1), [], today)).toThrow(RangeError);
  expect(() => allocateOverDebts(cents(1), [debt('a', -5)], today)).toThrow(RangeError);
});

test('allocation over many debts conserves money', () => {
  const amount = fc.integer({ min: 0, max: 500_00 }).map(cents);
  const debts = fc
    .array(
      fc.record({
        costs: amount,
        interest: amount,
        principal: amount,
        rate: fc.constantFrom(0, 4_00, 10_40),
        dueDate: fc.constantFrom(plainDate('2026-09-04'), plainDate('2026-11-04')),
        incurredOn: fc.constantFrom(plainDate('2026-08-01'), plainDate('2026-08-21')),
      }),
      { maxLength: 6 },
    )
    .map((all) => all.map((facts, index) => ({ ...facts, id: String(index) })));
  const settles = fc.constantFrom('principal' as const, 'by-law' as const);
  fc.assert(
    fc.property(amount, debts, settles, fc.subarray(['0', '2', '4']), (payment, owed, how, named) => {
      const { parts, surplus } = allocateOverDebts(payment, owed, today, { debts: named, settles: how });
      const paid = parts.reduce((total, part) => total + part.costs + part.interest + part.principal, 0);
      expect(paid + surplus).toBe(payment);
      for (const [index, part] of parts.entries()) {
        for (const component of ['costs', 'interest', 'principal'] as const) {
          expect(part[component] + part.left[component]).toBe(owed[index]?.[component]);
          expect(part.left[component]).toBeGreaterThanOrEqual(0);
          if (surplus > 0) expect(part.left[component]).toBe(0);
        }
      }
    }),
  );
});
