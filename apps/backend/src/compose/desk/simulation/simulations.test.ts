import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const NOTHING_PAID = { kind: 'nothing-paid' } as const;

test('a future is told and leaves no trace', async () => {
  const { desk, sanne, bringIn, onlyDebtor } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const id = await onlyDebtor();
  const version = value(await desk.cardVersion(sanne, id));
  const told = value(await desk.simulateAccount(sanne, id, { assumption: NOTHING_PAID, days: 90 }));
  expect(told).toMatchObject({ today: '2026-08-24', until: '2026-11-22', start: { total: 1_246_30 } });
  const steps = told.entries.flatMap(({ on, what }) => (what.kind === 'step' ? [`${on} ${what.step}`] : []));
  expect(steps).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-21 notice',
    '2026-09-28 call',
    '2026-10-12 notice-of-default',
    '2026-10-26 decision',
  ]);
  expect(value(await desk.cardVersion(sanne, id))).toBe(version);
});

test('what is assumed lies ahead, and of a debtor of these books', async () => {
  const { desk, sanne, bringIn, onlyDebtor } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const id = await onlyDebtor();
  const yesterday = { kind: 'monthly', amount: cents(100_00), first: plainDate('2026-08-23') } as const;
  expect(code(await desk.simulateAccount(sanne, id, { assumption: yesterday, days: 90 }))).toBe(
    'day-in-past',
  );
  expect(code(await desk.simulateAccount(sanne, 'nobody', { assumption: NOTHING_PAID, days: 90 }))).toBe(
    'not-found',
  );
});

test('a later notice over the open invoices: who gets it when, and what it takes', async () => {
  const { desk, sanne, bringIn, onlyDebtor } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const steps = [{ debtors: 'business' as const, rung: 3, day: 21 }];
  const page = value(await desk.simulatePortfolio(sanne, { over: 'open', days: 45, steps }));
  expect(page.moved).toMatchObject([
    {
      debtor: { id: await onlyDebtor(), name: 'De Groot Bouw BV' },
      step: 'notice',
      before: '2026-09-21',
      after: '2026-09-25',
    },
    { step: 'call', before: '2026-09-28', after: '2026-09-30' },
  ]);
  expect(page.before.effort).toEqual({ mails: 2, letters: 0, registered: 0, calls: 2 });
  expect(page.next).toBeNull();
});

test('the real past under another plan: paid before a notice that would have come later', async () => {
  const { desk, sanne, bringIn, onlyDebtor, travel } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const id = await onlyDebtor();
  await travel('2026-09-24T08:00:00Z');
  value(
    await desk.bookReceipt(sanne, id, {
      key: '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
      amount: cents(1_246_30),
      on: plainDate('2026-09-24'),
      method: 'bank-transfer',
      reference: '2026-1187',
    }),
  );
  await travel('2026-10-01T08:00:00Z');
  const steps = [{ debtors: 'business' as const, rung: 3, day: 21 }];
  const page = value(await desk.simulatePortfolio(sanne, { over: 'past', days: 60, steps }));
  const taken = ({ steps: counts }: typeof page.before) => counts.map(({ on, step }) => `${on} ${step}`);
  expect(taken(page.before)).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-21 notice']);
  expect(taken(page.after)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
});
