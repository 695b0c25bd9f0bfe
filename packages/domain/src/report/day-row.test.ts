import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { closeDay, differences, flowsIn } from './day-row.ts';
import { plus, totalOf } from './tally.ts';
import { rowsOf, SMALL_ADMINISTRATION } from './testing/small-administration.ts';

const FIRST = plainDate('2026-05-01');
const LAST = plainDate('2026-09-15');
const ROWS = rowsOf(SMALL_ADMINISTRATION, FIRST, LAST);

test('every number is the sum over accounts', () => {
  const apart = SMALL_ADMINISTRATION.map((account) => rowsOf([account], FIRST, LAST));
  const last = ROWS.at(-1);
  expect(last?.stock.open).toEqual(plus(...apart.map((rows) => rows.at(-1)?.stock.open ?? {})));
  expect(flowsIn(ROWS).collected).toEqual(plus(...apart.map((rows) => flowsIn(rows).collected)));
});

test('a day depends on nothing after it', () => {
  const until = plainDate('2026-08-24');
  const cut = SMALL_ADMINISTRATION.map((account) => ({
    ...account,
    log: account.log.filter(({ at }) => at.slice(0, 10) <= until),
  }));
  expect(rowsOf(cut, FIRST, until)).toEqual(ROWS.filter(({ day }) => day <= until));
});

test('on every day principal open is all that moved it until then', () => {
  let moved = 0;
  for (const { stock, flows } of ROWS) {
    moved += totalOf(flows.moved);
    expect(stock.totals['principal'] ?? 0).toBe(moved);
  }
});

test('on every day what was claimed is received, waived, withdrawn or still open', () => {
  for (const part of ['interest', 'costs']) {
    let left = 0;
    for (const { stock, flows } of ROWS) {
      const of = (fate: string) => flows.claims[`${fate}.${part}`] ?? 0;
      left += of('claimed') - of('received') - of('waived') - of('withdrawn');
      expect(stock.totals[part] ?? 0).toBe(left);
    }
  }
});

test('a row that says something else is named, by what differs', () => {
  const row = ROWS.at(-1);
  if (!row) throw new Error('no rows');
  expect(differences(row, structuredClone(row))).toEqual([]);
  const other = { ...row, flows: { ...row.flows, collected: { none: 1 } } };
  expect(differences(row, other)).toEqual(['collected']);
  // A customer that changed hands is no difference.
  expect(
    differences({ ...row, owners: { joris: { paid: 5 } } }, { ...row, owners: { noor: { paid: 5 } } }),
  ).toEqual([]);
});

test('a row counts who follows which version; from one that never did, nobody knows until it is counted anew', () => {
  const row = ROWS.at(-1);
  if (!row) throw new Error('no rows');
  expect(totalOf(row.stock.plans ?? {})).toBe(SMALL_ADMINISTRATION.length);
  const { plans: _, ...rest } = row.stock;
  const older = { ...row, stock: rest };
  expect(closeDay(older, plainDate('2026-09-16')).stock.plans).toBeUndefined();
  expect(differences(older, row)).toEqual(['plans']);
});
