import { expect, test } from 'vitest';
import { YILMAZ } from './world/list.ts';
import { owing } from './world/owing.ts';
import { notified, postIt, wordsOf } from './world/post-room.ts';

/**
 * Due Sunday 1 March 2026. Reminder Wednesday 4 March, last date Thursday 12, in default since the 13th. Notice
 * posted Wednesday 18 March, presumed delivered Friday 20; fourteen days end on Friday 3 April, which is Good
 * Friday; then a weekend and Easter Monday: free up to and including Tuesday 7 April. Costs are due from
 * Wednesday 8 April, with two bank days the notice of default leaves on Friday 10 April before noon. Its last
 * date, ten days on, is Monday 20 April.
 *
 * Noticed: 12,000.00, costs 875 + 1% of 2,000 = 895.00. Paid inside the term: 2,000.00. Costs over the rest:
 * 875.00. Interest of 8 to 20 April, 13 days at 4%: 10,000 × 0.04 × 13 / 365 = 14.2466, so 14.25.
 */
test('Easter at the end of the term, a part paid inside it: costs over the rest, and money goes to them first', async () => {
  const { world, desk, account, state, steps, left } = await owing(
    YILMAZ,
    [{ number: '2026-0201', issued: '2026-02-15', due: '2026-03-01', amount: '12000,00' }],
    '2026-02-20',
  );
  await world.on('2026-03-18', '14:00');
  const notice = await postIt(world, account);
  expect(wordsOf(notice)).toContain('€ 895,00');
  expect((await state()).notices).toMatchObject([
    { on: '2026-03-18', costs: 895_00, vat: 0, lastFreeDay: '2026-04-07', costsDueFrom: '2026-04-08' },
  ]);

  await world.on('2026-03-30', '12:00');
  await desk.book(account, 'bank-1', 2_000_00);
  expect(await left('2026-0201')).toEqual({ principal: 10_000_00, interest: 0, costs: 0 });

  await world.on('2026-04-09', '18:00');
  expect((await steps()).at(-1)).not.toContain('notice-of-default');
  await desk.approveAll(account);
  await world.on('2026-04-10', '14:00');
  expect((await steps()).at(-1)).toBe('2026-04-10 notice-of-default');
  const claim = await postIt(world, account);
  expect(claim).toMatchObject({
    kind: 'notice-of-default',
    lastDate: '2026-04-20',
    claimed: {
      noticeOn: '2026-03-18',
      calculation: { total: 10_889_25, costs: { amount: 875_00, base: 10_000_00, vat: null } },
    },
  });
  expect(await left('2026-0201')).toEqual({ principal: 10_000_00, interest: 14_25, costs: 875_00 });

  await world.on('2026-04-21', '12:00');
  await desk.book(account, 'bank-2', 1_000_00);
  // 875.00 to the costs, 14.25 to the interest, 110.75 to the principal (art. 6:44 BW).
  expect(await left('2026-0201')).toEqual({ principal: 9_889_25, interest: 0, costs: 0 });
});

/**
 * Due Sunday 22 November 2026. Reminder Wednesday 25 November, last date Thursday 3 December. Notice posted
 * Wednesday 9 December, presumed delivered Friday 11; fourteen days end on Christmas; the 26th is one too, the
 * 27th a Sunday: free up to and including Monday 28 December. Two bank days after the 29th: Thursday 31.
 *
 * Noticed: 500.00 at 75.00. Paid on 21 December: 200.00, so 15% of 300.00 = 45.00. The last date, Monday 11
 * January 2027, lies beyond the table of rates: no interest is claimed, and the plan goes on.
 */
test('Christmas at the end of the term, and a year whose rates are not known yet', async () => {
  const { world, desk, account, state, left } = await owing(
    YILMAZ,
    [{ number: '2026-1401', issued: '2026-11-08', due: '2026-11-22', amount: '500,00' }],
    '2026-11-10',
  );
  await world.on('2026-12-09', '14:00');
  const notice = await postIt(world, account);
  expect(wordsOf(notice)).toContain('€ 75,00');
  expect((await state()).notices).toMatchObject([{ lastFreeDay: '2026-12-28', costsDueFrom: '2026-12-29' }]);
  await world.on('2026-12-21', '12:00');
  await desk.book(account, 'bank-1', 200_00);

  const claim = await notified(world, account, '2026-12-30', '2026-12-31');
  expect(claim).toMatchObject({
    kind: 'notice-of-default',
    lastDate: '2027-01-11',
    claimed: { calculation: { total: 345_00, costs: { amount: 45_00, base: 300_00 } } },
  });
  expect(await left('2026-1401')).toEqual({ principal: 300_00, interest: 0, costs: 45_00 });

  await world.on('2027-01-12', '12:00');
  await desk.book(account, 'bank-2', 100_00);
  expect(await left('2026-1401')).toEqual({ principal: 245_00, interest: 0, costs: 0 });
  // Two working days after Monday 11 January: Wednesday 13.
  await world.on('2027-01-13');
  expect((await state()).decision?.since).toBe('2027-01-13');
});

/**
 * Without e-mail the reminder is the first letter, and the written demand that brings a consumer into default.
 * Printed Tuesday 8 September it may be posted until Thursday 10, arrives at the latest Saturday 12, and leaves
 * seven days: Saturday 19, so Monday 21. The notice waits for two bank days: Wednesday 23 September.
 */
test('a reminder on paper leaves seven days after it arrives, posted as late as it may be', async () => {
  const { email: _, ...byPost } = YILMAZ;
  const { world, account, state, steps } = await owing(byPost, [{ number: 'F-1', amount: '281,30' }]);
  await world.on('2026-09-08', '14:00');
  expect(await postIt(world, account)).toMatchObject({ kind: 'reminder', lastDate: '2026-09-21' });
  expect((await state()).invoices[0]?.steps).toEqual([
    { rung: 1, on: '2026-09-08', last: '2026-09-21', post: true },
  ]);
  await world.on('2026-09-23', '14:00');
  expect((await steps()).at(-1)).toBe('2026-09-23 fourteen-day-notice');
  await postIt(world, account);
  expect((await state()).notices).toMatchObject([{ costs: 42_20 }]);
});
