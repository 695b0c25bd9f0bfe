import { type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { allocateOverDebts } from '@voldaan/domain/law/allocation-order.ts';
import { collectionCostSheet } from '@voldaan/domain/law/collection-costs.ts';
import type { Debt } from '@voldaan/domain/law/debt-order.ts';
import { add, type Exact } from '@voldaan/domain/law/exact.ts';
import { interestOn } from '@voldaan/domain/law/interest.ts';
import { vatOverCosts } from '@voldaan/domain/law/vat-on-costs.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { type Chance, chance } from './chance.ts';
import { shift } from './days.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type NaiveDebt, naiveAllocation } from './naive-allocation.ts';
import { naiveCosts, naiveVat } from './naive-costs.ts';
import { type Case, naiveInterest } from './naive-interest.ts';

/**
 * Two hundred claims that fell by lot, the same ones every time, calculated a second time from law.md by somebody
 * who is slow and has seen none of the product's code: day by day, cent by cent.
 */
const CASES = 200;

const each = (seed: number, check: (lot: Chance, index: number) => void): void => {
  const lot = chance(seed);
  for (let index = 0; index < CASES; index += 1) check(lot, index);
};

const claim = (lot: Chance, index: number): Case => {
  const borders = [
    '2016-02-29',
    '2020-02-29',
    '2024-02-29',
    '2013-03-15',
    '2022-12-31',
    '2025-07-01',
  ] as const;
  const from = index % 5 === 0 ? lot.oneOf(borders) : shift('2012-07-01', lot.whole(0, 4_700));
  const latest = (Date.parse('2026-12-31') - Date.parse(from)) / 86_400_000;
  const span = Math.min(latest, lot.whole(0, 1_900));
  const principal = lot.oneOf([lot.whole(1, 500_00), lot.whole(1, 50_000_00)]);
  return {
    rate: lot.oneOf<Case['rate']>(['statutory', 'commercial', lot.whole(0, 24_00)]),
    principal,
    from,
    until: shift(from, span),
    payments: lot.many(4, () => ({
      on: shift(from, lot.oneOf([0, span, 364, 365, lot.whole(-20, span)])),
      amount: lot.whole(1, principal),
      first: lot.oneOf(['interest', 'principal']),
    })),
  };
};

const same = ({ n, d }: Exact): Fraction => fraction(n, d);
const day = (text: string): PlainDate => plainDate(text);

test('interest: two hundred claims over up to five years, exact to the last fraction', () => {
  let compounded = 0;
  each(20_261_121, (lot, index) => {
    const { rate, principal, from, until, payments } = claim(lot, index);
    const expected = naiveInterest({ rate, principal, from, until, payments });
    const { interest, left } = interestOn({
      rule: typeof rate === 'number' ? { kind: 'agreed', basisPoints: rate, per: 'year' } : { kind: rate },
      principal: cents(principal),
      from: day(from),
      until: day(until),
      payments: payments.map(({ on, amount, first }) => {
        const settles = first === 'interest' ? 'interest-first' : 'principal';
        return { on: day(on), amount: cents(amount), settles };
      }),
    });
    const found = [interest, left.principal, add(left.compounded, left.running)].map(same);
    const wanted = [expected.total, expected.owed, expected.interest].map(([n, d]) => fraction(n, d));
    expect(found, JSON.stringify({ rate, principal, from, until, payments })).toEqual(wanted);
    if (left.compounded.n > 0n) compounded += 1;
  });
  expect(compounded).toBeGreaterThan(CASES / 3);
});

test('costs and the VAT over them: two hundred notices over one to five claims', () => {
  each(19_640_725, (lot) => {
    const most = lot.oneOf([300_00, 6_000_00, 120_000_00, 900_000_00]);
    const principals = [lot.whole(1, most), ...lot.many(4, () => lot.whole(1, most))];
    const on = day(shift('2012-10-01', lot.whole(0, 5_000)));
    const { costs } = collectionCostSheet(principals.map(cents), on);
    expect([costs, vatOverCosts(costs, on)], principals.join(' ')).toEqual([
      naiveCosts(principals),
      naiveVat(naiveCosts(principals)),
    ]);
  });
});

test('allocation: two hundred payments over up to six debts, cent by cent', () => {
  let shared = 0;
  each(10_601_992, (lot) => {
    const debts = lot.many(6, (index): NaiveDebt & Pick<Debt, 'dueDate' | 'incurredOn'> => ({
      id: String(index),
      costs: lot.oneOf([0, lot.whole(0, 60_00)]),
      interest: lot.oneOf([0, lot.whole(0, 20_00)]),
      principal: lot.whole(0, 400_00),
      dueDate: day(lot.oneOf(['2026-09-04', '2026-10-20', '2026-11-04'])),
      incurredOn: day(lot.oneOf(['2026-08-01', '2026-08-21'])),
      rate: lot.oneOf([0, 4_00, 10_40]),
    }));
    const payment = lot.whole(0, 1_000_00);
    const owed = debts.map((debt) => ({
      ...debt,
      costs: cents(debt.costs),
      interest: cents(debt.interest),
      principal: cents(debt.principal),
    }));
    const { parts, surplus } = allocateOverDebts(cents(payment), owed, day('2026-10-20'));
    const found = parts.map(({ id, costs, interest, principal }) => ({ id, costs, interest, principal }));
    expect({ parts: found, surplus }, JSON.stringify({ payment, debts })).toEqual(
      naiveAllocation(payment, debts, '2026-10-20'),
    );
    if (parts.some(({ because }) => because.includes('pro-rata'))) shared += 1;
  });
  expect(shared).toBeGreaterThan(CASES / 10);
});
