import { describe, expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from '../world/list.ts';
import { postIt } from '../world/post-room.ts';
import { moneyIsConserved, oneVoice } from '../world/rules.ts';
import { timelineOf } from '../world/seen.ts';
import { answering, inTerms } from './people.ts';

/** 600.00 due 4 September; proposed in eight on 9 September, countered in six of 100.00, agreed on the 14th. */
const inSix = async () => {
  const story = await answering(YILMAZ, [{ amount: '600,00' }]);
  await story.world.on('2026-09-09', '20:00');
  expect(await story.proposes(inTerms(8, '2026-10-01'))).toMatchObject({ ok: true });
  await story.world.on('2026-09-11', '11:00');
  expect(await story.counter(inTerms(6, '2026-10-01'))).toMatchObject({ ok: true });
  expect((await story.state()).arrangement).toMatchObject({ stage: 'countered', validUntil: '2026-09-21' });
  await story.world.on('2026-09-14', '20:00');
  expect(await story.says({ kind: 'counter', accepts: true })).toMatchObject({ ok: true });
  return story;
};

describe('six terms of 100.00 for a consumer', () => {
  test('one missed and repaired, one missed for good: a person, a notice, the end, and a new fourteen-day notice', async () => {
    const story = await inSix();
    const { world, account, state } = story;
    await story.book(100_00, '2026-10-01', 'b-1');
    // 1 November is a Sunday: five days and three working days later is Friday 6; he hears on Monday 9.
    await world.on('2026-11-09', '20:00');
    expect((await state()).arrangement?.instalments[1]).toMatchObject({ paid: 0, repairBy: '2026-11-19' });
    expect((await state()).tasks.map(({ task }) => task)).toEqual(['instalment-missed']);
    await story.book(100_00, '2026-11-18', 'b-2');
    expect((await state()).tasks).toEqual([]);
    await story.book(100_00, '2026-12-01', 'b-3');
    // The fourth, of 1 January, never comes: holiday and weekend, so Thursday 7 is the first day after its grace.
    await world.on('2027-01-31');
    expect((await state()).tasks.map(({ task }) => task)).toEqual([
      'instalment-missed',
      'arrangement-broken',
    ]);
    expect((await story.steps()).slice(-1)).toEqual(['2026-09-08 reminder']);
    await world.on('2027-02-01', '10:00');
    expect(await story.announceEnd()).toMatchObject({ ok: true });
    expect((await state()).arrangement).toMatchObject({ stage: 'ending', endsOn: '2027-02-15' });
    await world.on('2027-02-16', '00:01');
    expect((await state()).arrangement).toBeUndefined();
    expect(await state()).toMatchObject({ arrangementBroken: '2027-02-16', holds: [] });
    expect(await story.left('2026-1187')).toEqual({ principal: 300_00, interest: 0, costs: 0 });
    // Where it stood was the call; it goes on two working days later, and a new notice after it.
    await world.on('2027-03-31');
    expect(await story.steps()).toEqual([
      '2026-09-08 reminder',
      '2027-02-18 call',
      '2027-02-23 fourteen-day-notice',
    ]);
    expect(await postIt(world, account)).toMatchObject({
      kind: 'fourteen-day-notice',
      costs: { amount: 45_00, base: 300_00 },
    });
    expect((await story.told()).filter((line) => !line.includes('reminder'))).toEqual([
      '2026-09-09 arrangement-received',
      '2026-09-11 arrangement-countered',
      '2026-09-14 arrangement-confirmed',
      '2026-09-28 instalment-ahead',
      '2026-10-28 instalment-ahead',
      '2026-11-09 instalment-missed',
      '2026-11-26 instalment-ahead',
      '2026-12-29 instalment-ahead',
      '2027-01-07 instalment-missed',
      '2027-01-27 instalment-ahead',
      '2027-02-01 arrangement-ending',
      '2027-02-08 instalment-missed',
    ]);
    const timeline = await timelineOf(world, account);
    moneyIsConserved(timeline, await state());
    oneVoice(timeline);
  });

  test('paid after the notice that it ends: it goes on as if nothing had been', async () => {
    const story = await inSix();
    await story.world.on('2026-10-31');
    // 1 October, missed on the 7th, to be repaired by the 17th; a person decides on Monday 2 November.
    await story.world.on('2026-11-02', '10:00');
    expect(await story.announceEnd()).toMatchObject({ ok: true });
    await story.book(100_00, '2026-11-10', 'b-1');
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running' });
    await story.world.on('2026-11-30');
    expect((await story.state()).arrangement).toMatchObject({ stage: 'running', misses: 2 });
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
  });

  test('nothing is ended that is kept, or before the repair term has run out', async () => {
    const story = await inSix();
    await story.world.on('2026-10-16', '10:00');
    expect(await story.announceEnd()).toEqual({ ok: false, code: 'arrangement-kept' });
  });

  test('a year: finance asks an approver', async () => {
    const story = await answering(YILMAZ, [{ amount: '600,00' }]);
    await story.world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(10, '2026-10-01'));
    expect(await story.accept()).toEqual({ ok: false, code: 'approver-needed' });
    expect(await story.accept(true)).toMatchObject({ ok: true });
  });
});

describe('a counter-proposal', () => {
  test('that nobody answers ends after its last day, and the plan goes on at its place', async () => {
    const story = await answering(YILMAZ, [{ amount: '600,00' }]);
    await story.world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(8, '2026-10-01'));
    await story.world.on('2026-09-11', '11:00');
    await story.counter(inTerms(6, '2026-10-01'));
    await story.world.on('2026-09-30');
    expect((await story.state()).arrangement).toBeUndefined();
    // Valid up to Monday 21; two working days after the 22nd is Thursday 24.
    expect(await story.steps()).toEqual([
      '2026-09-08 reminder',
      '2026-09-24 call',
      '2026-09-29 fourteen-day-notice',
    ]);
  });

  test('that he refuses: the plan goes on two working days later', async () => {
    const story = await answering(YILMAZ, [{ amount: '600,00' }]);
    await story.world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(8, '2026-10-01'));
    await story.world.on('2026-09-11', '11:00');
    await story.counter(inTerms(6, '2026-10-01'));
    await story.world.on('2026-09-14', '20:00');
    expect(await story.says({ kind: 'counter', accepts: false })).toMatchObject({ ok: true });
    await story.world.on('2026-09-16');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-16 call']);
  });
});

describe('a business', () => {
  test('that stood after its notice gets one again when the arrangement lapses', async () => {
    const story = await answering(DE_GROOT, [{ amount: '900,00' }]);
    const { world, state } = story;
    await world.on('2026-09-22', '10:00');
    expect(await story.proposes(inTerms(3, '2026-09-28'))).toMatchObject({ ok: true });
    expect(await story.accept()).toMatchObject({ ok: true });
    // Three working days after Monday 28 is Thursday 1 October; missed on Friday 2, a week to repair.
    await world.on('2026-10-02', '20:00');
    expect((await state()).arrangement?.instalments[0]).toMatchObject({ repairBy: '2026-10-09' });
    await world.on('2026-10-12', '10:00');
    expect((await state()).tasks.map(({ task }) => task)).toEqual(['arrangement-broken']);
    await story.announceEnd();
    expect((await state()).arrangement).toMatchObject({ endsOn: '2026-10-19' });
    await world.on('2026-11-06');
    expect(await story.steps()).toEqual([
      '2026-09-08 reminder',
      '2026-09-14 call',
      '2026-09-21 notice',
      '2026-10-22 notice',
      '2026-10-27 call',
    ]);
    expect(await story.left('2026-1187')).toEqual({ principal: 900_00, interest: 0, costs: 0 });
  });
});
