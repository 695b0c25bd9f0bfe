import { answerDispute } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { returnNotice } from '@voldaan/domain/account/decide/lapse-notice.ts';
import { openDispute } from '@voldaan/domain/account/decide/open-dispute.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { listed, YILMAZ } from './world/list.ts';
import { owing } from './world/owing.ts';
import { notified, postIt } from './world/post-room.ts';
import { tasksOnDesk } from './world/seen.ts';

const NUMBER = '2026-0931';

/** Noticed on Monday 21 September at 42.20 over 281.30: free up to 7 October, costs due from the 8th. */
const noticed = async () => {
  const story = await owing(YILMAZ, [{ number: NUMBER, amount: '281,30' }]);
  await story.world.on('2026-09-21', '14:00');
  await postIt(story.world, story.account);
  expect((await story.state()).notices).toMatchObject([{ costs: 42_20, lastFreeDay: '2026-10-07' }]);
  return story;
};

const note = { id: 'antwoord', hash: 'a'.repeat(64) };

/**
 * Disputed on Thursday 1 October, inside the term. Rejected on Friday 2 October: seven days to pay, so up to
 * Friday 9, one bank day after that is Monday 12 October. The new notice is posted then, presumed delivered
 * Wednesday 14; free up to Wednesday 28 October, costs due from the 29th, two bank days: Monday 2 November,
 * which is also 21 days after the 12th. Its last date is Thursday 12 November.
 */
test('a dispute inside the term: the notice carries no costs, and a new one goes out after our answer', async () => {
  const { world, desk, account, state, steps } = await noticed();
  await world.on('2026-10-01', '12:00');
  const today = plainDate('2026-10-01');
  await desk.decided(account, (now, plan) =>
    openDispute(now, { invoice: NUMBER, category: 'not-delivered', today }, plan),
  );
  expect((await state()).notices).toMatchObject([{ lapsed: 'held' }]);

  await world.on('2026-10-02', '12:00');
  const disputeId = (await state()).disputes?.[0]?.id ?? '';
  await desk.decided(account, (now, plan) =>
    answerDispute(now, { disputeId, outcome: 'rejected', today: plainDate('2026-10-02'), note }, plan),
  );
  await world.on('2026-10-11');
  expect((await state()).letters).toEqual([]);
  expect((await state()).notices).toBeUndefined();

  await world.on('2026-10-12', '14:00');
  expect(await postIt(world, account)).toMatchObject({
    kind: 'fourteen-day-notice',
    costs: { amount: 42_20 },
  });
  expect((await state()).notices).toMatchObject([{ on: '2026-10-12', lastFreeDay: '2026-10-28' }]);
  const claim = await notified(world, account, '2026-10-30', '2026-11-02');
  expect(claim).toMatchObject({
    lastDate: '2026-11-12',
    claimed: { noticeOn: '2026-10-12', calculation: { total: 323_50 } },
  });
  expect((await steps()).filter((step) => !step.includes('call'))).toEqual([
    '2026-09-08 reminder',
    '2026-09-21 fourteen-day-notice',
    '2026-10-12 fourteen-day-notice',
    '2026-11-02 notice-of-default',
  ]);
});

test('a dispute after the term: the costs stand, and only the plan waits', async () => {
  const { world, desk, account, state } = await noticed();
  await world.on('2026-10-08', '12:00');
  const today = plainDate('2026-10-08');
  await desk.decided(account, (now, plan) =>
    openDispute(now, { invoice: NUMBER, category: 'not-delivered', today }, plan),
  );
  expect((await state()).notices?.[0]?.lapsed).toBeUndefined();
});

/**
 * A credit note of 81.30 on 28 September: the claim was not what the notice named. The new notice about 200.00
 * leaves the next day, Tuesday 29, four days after nothing but the 21st, at 40.00. Presumed delivered Thursday
 * 1 October; free up to Thursday 15.
 */
test('a credit note inside the term: a new notice over what is right', async () => {
  const { world, desk, account, state } = await noticed();
  await world.on('2026-09-28', '19:00');
  await desk.enter(
    YILMAZ,
    listed({
      number: 'C-1',
      issued: '2026-09-28',
      due: '2026-09-28',
      amount: '81,30',
      kind: 'creditnota',
      corrects: NUMBER,
    }),
  );
  expect((await state()).notices).toBeUndefined();
  await world.on('2026-09-29', '14:00');
  expect(await postIt(world, account)).toMatchObject({ costs: { amount: 40_00, base: 200_00 } });
  expect((await state()).notices).toMatchObject([{ lastFreeDay: '2026-10-15', costs: 40_00 }]);
  // The corrected invoice is claimed, and its calculation adds up: 21 days after the 29th is Tuesday 20 October.
  const claim = await notified(world, account, '2026-10-16', '2026-10-20');
  expect(claim).toMatchObject({ claimed: { calculation: { total: 240_00 } } });
});

/** Back on Monday 28 September: it did not reach him. His address is none, so what goes out has no costs. */
test('a notice that the post brings back: it lapses, and no costs are claimed on it', async () => {
  const { world, desk, account, state, left } = await noticed();
  await world.on('2026-09-28', '12:00');
  await desk.decided(account, (now, plan) =>
    returnNotice(now, { invoice: NUMBER, on: plainDate('2026-09-28') }, plan),
  );
  expect((await state()).notices).toBeUndefined();
  expect((await state()).facts.post).toBe(false);
  expect(await tasksOnDesk(world)).toEqual(['find-address']);
  await world.on('2026-12-31');
  expect(await left(NUMBER)).toEqual({ principal: 281_30, interest: 0, costs: 0 });
});

/**
 * A transfer begun on Monday 5 October is still under way on Friday 9, when the term has run out on the 7th: he
 * may have paid in time. It never arrives, and after fourteen days it is given up on Monday 19; a new notice.
 */
test('a transfer under way when the term ended: no costs; when it does not arrive, a new notice', async () => {
  const { world, payer, state, steps } = await noticed();
  await world.on('2026-10-05', '12:00');
  expect(await payer.start(281_30, NUMBER)).toMatchObject({ ok: true });
  world.stored.payments.change(payer.latest().id, { status: 'pending', method: 'banktransfer' });
  await world.on('2026-10-07');
  expect((await state()).notices).toMatchObject([{ costs: 42_20 }]);
  await world.on('2026-10-09');
  expect((await state()).notices).toBeUndefined();
  await world.on('2026-10-18');
  expect((await steps()).filter((step) => step.includes('fourteen-day'))).toHaveLength(1);
  await world.on('2026-10-20');
  expect((await steps()).filter((step) => step.includes('fourteen-day'))).toHaveLength(2);
});

test('a checkout of minutes on the last free day changes nothing', async () => {
  const { world, payer, state } = await noticed();
  await world.on('2026-10-07', '12:00');
  await payer.start(281_30, NUMBER);
  expect((await state()).notices?.[0]?.lapsed).toBeUndefined();
});

test('a pause by hand inside the term: a new notice when it ends', async () => {
  const { world, desk, account, state, steps } = await noticed();
  await world.on('2026-10-05', '12:00');
  await desk.hold(account, '2026-10-09');
  expect((await state()).notices?.[0]?.lapsed).toBe('held');
  // Ends Friday 9 October; two working days later is Tuesday 13.
  await world.on('2026-10-13', '14:00');
  expect((await steps()).at(-1)).toBe('2026-10-13 fourteen-day-notice');
  expect((await state()).notices).toBeUndefined();
});
