import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from '../world/list.ts';
import { newest } from '../world/post-office.ts';
import { notified, postIt } from '../world/post-room.ts';
import { moneyIsConserved } from '../world/rules.ts';
import { timelineOf } from '../world/seen.ts';
import { answering } from './people.ts';

const NUMBER = '2026-1187';

const disputes = (story: Awaited<ReturnType<typeof answering>>, amount?: number) =>
  story.says({
    kind: 'dispute',
    invoice: NUMBER,
    category: amount === undefined ? 'not-delivered' : 'wrong-price',
    proofs: [],
    words: 'Er klopt iets niet.',
    ...(amount !== undefined && { amount: cents(amount) }),
  });

describe('a part of an invoice', () => {
  test('the rest keeps its plan and is all that is asked; upheld, the credit settles the part', async () => {
    const story = await answering(DE_GROOT, [{}]);
    const { world } = story;
    await world.on('2026-09-16', '10:00');
    expect(await disputes(story, 300_00)).toMatchObject({ ok: true });
    // A wrong price is answered within three working days: Monday 21.
    expect((await story.state()).holds[0]).toMatchObject({ amount: 300_00, answerBy: '2026-09-21' });
    expect(newest(world).text).toContain('21 september 2026');
    await world.on('2026-09-21', '20:00');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-21 notice']);
    expect(newest(world).text).toContain('€ 946,30');
    expect(newest(world).text).not.toContain('€ 1.246,30');
    expect(await story.answerDispute('upheld', { number: 'C-1', amount: 300_00 })).toMatchObject({
      ok: true,
    });
    expect(await story.left(NUMBER)).toEqual({ principal: 946_30, interest: 0, costs: 0 });
    expect(await story.state()).toMatchObject({ holds: [], credits: [] });
    expect((await story.state()).disputes).toBeUndefined();
    expect(newest(world).text).toContain('€ 300,00');
    await world.on('2026-10-10', '10:00');
    await story.book(946_30, '2026-10-10', 'b-1');
    expect(await story.state()).toMatchObject({ invoices: [], credits: [], closedOn: '2026-10-10' });
    moneyIsConserved(await timelineOf(world, story.account), await story.state());
  });

  test('when the rest is paid, nothing is asked while we look at the part', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await story.world.on('2026-09-10', '10:00');
    await disputes(story, 300_00);
    await story.book(946_30, '2026-09-11', 'b-1');
    await story.world.on('2026-10-31');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
  });

  test('rejected in writing: seven days to pay, then the plan goes on for the whole', async () => {
    const story = await answering(DE_GROOT, [{}]);
    const { world } = story;
    await world.on('2026-09-16', '10:00');
    await disputes(story, 300_00);
    await world.on('2026-09-18', '10:00');
    expect(await story.answerDispute('rejected')).toMatchObject({ ok: true });
    const { text } = newest(world);
    expect(text).toContain('Wij hebben het nagekeken.');
    // Friday 18 plus seven days is Friday 25; one working day for the bank.
    expect(text).toContain('25 september 2026');
    await world.on('2026-09-30');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-28 notice']);
    expect(newest(world).text).toContain('€ 1.246,30');
  });
});

describe('a whole invoice', () => {
  test('nothing is asked of it, for as long as we take; upheld, it closes', async () => {
    const story = await answering(DE_GROOT, [{}]);
    const { world } = story;
    await world.on('2026-09-09', '10:00');
    await disputes(story);
    await world.on('2026-10-20', '10:00');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
    await story.answerDispute('upheld', { number: 'C-1', amount: 1_246_30 });
    expect(await story.state()).toMatchObject({ invoices: [], holds: [], tasks: [], closedOn: '2026-10-20' });
    expect(newest(world).text).toContain('€ 1.246,30');
    await world.on('2026-12-01');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
    expect(world.stored.wakeUps.planned()).toEqual([]);
  });

  test('partly: what is left of it gets seven days', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await story.world.on('2026-09-09', '10:00');
    await disputes(story);
    await story.world.on('2026-09-14', '10:00');
    await story.answerDispute('partly', { number: 'C-1', amount: 246_30 });
    expect(newest(story.world).text).toContain('€ 1.000,00');
    await story.world.on('2026-09-23');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-22 call']);
  });

  test('mediation waits 42 days, and then asks a person', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await story.world.on('2026-09-09', '10:00');
    await disputes(story);
    await story.world.on('2026-09-14', '10:00');
    expect(await story.answerDispute('mediation')).toMatchObject({ ok: true });
    expect((await story.state()).holds).toMatchObject([{ reason: 'mediation', until: '2026-10-26' }]);
    await story.world.on('2026-10-26');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
  });

  test('once at a time, and no more than is open', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await story.world.on('2026-09-09', '10:00');
    expect(await disputes(story, 1_246_31)).toEqual({ ok: false, code: 'amount-not-disputable' });
    expect(await disputes(story, 0)).toEqual({ ok: false, code: 'amount-not-disputable' });
    await disputes(story);
    expect(await disputes(story, 300_00)).toEqual({ ok: false, code: 'already-disputed' });
    expect(await story.answerDispute('upheld')).toEqual({ ok: false, code: 'amount-not-positive' });
    expect(await story.answerDispute('upheld', { number: 'C-1', amount: 1_246_31 })).toEqual({
      ok: false,
      code: 'amount-above-open',
    });
  });
});

describe('a consumer inside the term of his fourteen-day notice', () => {
  /** Posted Monday 21 September, free up to 7 October; disputed on the 28th, rejected on the 30th. */
  const inTheTerm = async (amount?: number) => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    await story.world.on('2026-09-21', '14:00');
    await postIt(story.world, story.account);
    await story.world.on('2026-09-28', '10:00');
    expect(await disputes(story, amount)).toMatchObject({ ok: true });
    await story.world.on('2026-09-30', '10:00');
    await story.answerDispute('rejected');
    return story;
  };

  test('rejected: the notice carries no costs, and a new one goes out', async () => {
    const story = await inTheTerm();
    await story.world.on('2026-10-31');
    expect((await story.steps()).filter((line) => line.includes('notice'))).toEqual([
      '2026-09-21 fourteen-day-notice',
      '2026-10-08 fourteen-day-notice',
    ]);
    expect(await postIt(story.world, story.account)).toMatchObject({
      costs: { amount: 42_20, base: 281_30 },
    });
  });

  test('of a part: the same', async () => {
    const story = await inTheTerm(100_00);
    expect((await story.state()).notices).toBeUndefined();
    await story.world.on('2026-10-31');
    expect((await story.steps()).filter((line) => line.includes('notice'))).toEqual([
      '2026-09-21 fourteen-day-notice',
      '2026-10-08 fourteen-day-notice',
    ]);
  });
});

test('the printed letter about all of it comes off the queue when a part is disputed', async () => {
  const story = await answering(DE_GROOT, [{}]);
  await story.world.on('2026-10-09', '10:00');
  await story.desk.approveAll(story.account);
  await story.world.on('2026-10-12', '14:00');
  const letterId = (await story.state()).letters[0]?.id ?? '';
  await story.desk.print(story.account, letterId);
  await disputes(story, 300_00);
  expect(await story.desk.post(story.account, letterId, '3STEST')).toEqual({
    ok: false,
    code: 'letter-unknown',
  });
  // It comes again, for the rest.
  const anew = await notified(story.world, story.account, '2026-10-14', '2026-10-16');
  expect(anew).toMatchObject({
    kind: 'notice-of-default',
    claimed: { calculation: { costs: { base: 946_30 } } },
  });
});
