import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { summaryOf } from './preview-summary.ts';

const notice = (before: string, after: string) => ({
  kind: 'notice' as const,
  rung: 3,
  invoices: ['F1'],
  before: plainDate(before),
  after: plainDate(after),
});

test('accounts whose step moves alike are told together, the most first', () => {
  const account = (debtorId: string, ...moved: ReturnType<typeof notice>[]) => ({
    debtorId,
    name: debtorId,
    moved,
  });
  const call = {
    kind: 'call' as const,
    rung: 2,
    invoices: ['F1'],
    before: plainDate('2026-09-14'),
    after: null,
  };
  expect(
    summaryOf([
      account('A', notice('2026-09-21', '2026-09-22')),
      {
        ...account('B', notice('2026-09-21', '2026-09-18')),
        moved: [call, notice('2026-09-21', '2026-09-18')],
      },
      // Two invoices of one debtor that move alike are one debtor.
      account('C', notice('2026-10-05', '2026-10-02'), notice('2026-09-21', '2026-09-18')),
    ]),
  ).toEqual([
    { rung: 3, kind: 'notice', change: -3, accounts: 2 },
    { rung: 2, kind: 'call', change: 'gone', accounts: 1 },
    { rung: 3, kind: 'notice', change: 1, accounts: 1 },
  ]);
});
