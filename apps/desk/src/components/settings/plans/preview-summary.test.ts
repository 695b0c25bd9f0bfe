import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { summaryOf } from './preview-summary.ts';

const notice = (before: string, after: string) => ({
  kind: 'notice' as const,
  rung: 3,
  invoices: ['F1'],
  before: plainDate(before),
  after: plainDate(after),
  post: null,
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
    post: null,
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

test('a letter that goes by other post is told, and apart from that on which day', () => {
  const moved = { ...notice('2026-10-12', '2026-10-12'), kind: 'notice-of-default', rung: 5 } as const;
  const accounts = [
    { debtorId: 'A', name: 'A', moved: [{ ...moved, post: 'post' as const }] },
    {
      debtorId: 'B',
      name: 'B',
      moved: [{ ...moved, after: plainDate('2026-10-14'), post: 'post' as const }],
    },
    { debtorId: 'C', name: 'C', moved: [{ ...moved, post: 'registered' as const }] },
  ];
  expect(summaryOf(accounts)).toEqual([
    { rung: 5, kind: 'notice-of-default', change: 'ordinary-post', accounts: 2 },
    { rung: 5, kind: 'notice-of-default', change: 2, accounts: 1 },
    { rung: 5, kind: 'notice-of-default', change: 'registered', accounts: 1 },
  ]);
});
