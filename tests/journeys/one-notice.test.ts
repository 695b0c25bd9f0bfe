import { answerDispute } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { openDispute } from '@voldaan/domain/account/decide/open-dispute.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describe, expect, test } from 'vitest';
import { YILMAZ } from './world/list.ts';
import { owing, withFatalTerm } from './world/owing.ts';
import { notified, postIt, wordsOf } from './world/post-room.ts';
import { timelineOf } from './world/seen.ts';
import type { World } from './world/world.ts';

const noticesOf = async (world: World, account: string) =>
  (await timelineOf(world, account)).flatMap(({ day, event }) =>
    event.type === 'StepTaken' && event.step === 'fourteen-day-notice'
      ? [`${day} ${[...event.invoices].sort().join(' ')}`]
      : [],
  );

const AB = [
  { number: 'A-1', amount: '200,00' },
  { number: 'B-2', amount: '100,00', due: '2026-09-14' },
];

/**
 * A-1 is due Friday 4 September, B-2 Monday 14. B-2's reminder is Thursday 17 (D3), so that A-1's notice comes
 * fourteen days after the first of three messages: Tuesday 22 September. B-2's own call would be Thursday 24.
 */
describe('an invoice whose own turn has not come', () => {
  test('joins the notice when it is in default by a fatal term: 15% of 300.00 = 45.00, once', async () => {
    const { world, account, steps, change } = await owing(YILMAZ, AB);
    await change(withFatalTerm);
    await world.on('2026-09-22', '14:00');
    expect(await postIt(world, account)).toMatchObject({ costs: { amount: 45_00, base: 300_00 } });
    expect(await noticesOf(world, account)).toEqual(['2026-09-22 A-1 B-2']);
    await world.on('2026-10-31');
    // Its own second step, the call of 24 September, is not made up for.
    expect((await steps()).filter((step) => step.includes('call'))).toEqual([
      '2026-09-14 call',
      '2026-09-28 call',
      '2026-10-08 call',
    ]);
  });

  test('stays out when its default begins with the last date of its reminder, 25 September', async () => {
    const { world, account } = await owing(YILMAZ, AB);
    await world.on('2026-09-22', '14:00');
    expect(await postIt(world, account)).toMatchObject({ costs: { amount: 40_00, base: 200_00 } });
    // Last date Friday 25, two bank days: Tuesday 29; its day in the plan is Thursday 1 October.
    await world.on('2026-10-01', '14:00');
    expect(await postIt(world, account)).toMatchObject({
      costs: { amount: 40_00, base: 100_00, earlier: null },
    });
    expect(await noticesOf(world, account)).toEqual(['2026-09-22 A-1', '2026-10-01 B-2']);
  });
});

/**
 * Both due 4 September and in default by the last date of one reminder, 16 September. B-2 is disputed from the
 * 17th, so A-1 is noticed alone: 40.00. Rejected on Tuesday 22: seven days to pay, the 29th, so on Wednesday 30
 * B-2 gets a notice. It could have been in the other: 15% of 260.00 is 39.00, at least 40.00, so 0.00 more.
 */
test('200.00 noticed at 40.00, then 60.00: adds 0.00, and both letters together claim 40.00', async () => {
  const { world, desk, account, state, left } = await owing(YILMAZ, [
    { number: 'A-1', amount: '200,00' },
    { number: 'B-2', amount: '60,00' },
  ]);
  await world.on('2026-09-17', '12:00');
  await desk.decided(account, (now, plan) =>
    openDispute(now, { invoice: 'B-2', category: 'not-delivered', today: plainDate('2026-09-17') }, plan),
  );
  await world.on('2026-09-21', '14:00');
  expect(await postIt(world, account)).toMatchObject({ costs: { amount: 40_00, base: 200_00 } });
  await world.on('2026-09-22', '15:00');
  const disputeId = (await state()).disputes?.[0]?.id ?? '';
  const note = { id: 'antwoord', hash: 'a'.repeat(64) };
  await desk.decided(account, (now, plan) =>
    answerDispute(now, { disputeId, outcome: 'rejected', today: plainDate('2026-09-22'), note }, plan),
  );
  await world.on('2026-09-30', '14:00');
  const later = await postIt(world, account);
  expect(later).toMatchObject({
    costs: { amount: 0, base: 60_00, earlier: { date: '2026-09-21', base: 200_00, amount: 40_00 } },
  });
  expect(wordsOf(later)).toContain('Dan komt er € 0,00 incassokosten bij.');

  const first = await notified(world, account, '2026-10-09', '2026-10-12');
  expect(first).toMatchObject({ claimed: { noticeOn: '2026-09-21', calculation: { total: 240_00 } } });
  // The second notice, of 30 September, has its own letter: 21 days on is Wednesday 21 October, and the third
  // message within fourteen days of the 12th is not before.
  const second = await notified(world, account, '2026-10-20', '2026-10-21');
  expect(second).toMatchObject({ kind: 'notice-of-default', payment: { amount: 60_00 } });
  expect(await left('A-1')).toEqual({ principal: 200_00, interest: 0, costs: 40_00 });
  expect(await left('B-2')).toEqual({ principal: 60_00, interest: 0, costs: 0 });
});
