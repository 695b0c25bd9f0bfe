import { expect, test } from 'vitest';
import { invoicesOf } from './row-data.ts';

/** A line as it was stored before invoices that took a step together shared one. It must be readable for ever. */
const ALONE = {
  number: '2026-38',
  issued: '2026-07-12',
  due: '2026-08-11',
  amount: 54411,
  open: 54411,
  overdue: true,
  step: { kind: 'reminder', on: '2026-08-25' },
  holds: [],
  debtor: 'De Groot',
};

test('a line from before is one invoice', () => {
  expect(invoicesOf(ALONE)).toEqual([ALONE]);
});

test('a line that several share is each of them, with what they have in common', () => {
  const other = { number: '2026-39', issued: '2026-07-13', due: '2026-08-12', amount: 100, open: 40 };
  expect(invoicesOf({ ...ALONE, beside: [other] })).toEqual([ALONE, { ...ALONE, ...other }]);
});
