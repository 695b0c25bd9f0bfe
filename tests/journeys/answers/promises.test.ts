import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT } from '../world/list.ts';
import { newest } from '../world/post-office.ts';
import { notified } from '../world/post-room.ts';
import { tasksOnDesk } from '../world/seen.ts';
import { answering } from './people.ts';

const NUMBER = '2026-1187';
type Story = Awaited<ReturnType<typeof answering>>;

const promises = (story: Story, payOn: string, amount?: number) =>
  story.says({
    kind: 'promise',
    invoices: [NUMBER],
    payOn: plainDate(payOn),
    ...(amount !== undefined && { amount: cents(amount) }),
  });

const onTheNinth = async (): Promise<Story> => {
  const story = await answering(DE_GROOT, [{}]);
  await story.world.on('2026-09-09', '10:00');
  return story;
};

describe('a promise', () => {
  test('kept: nothing is asked, the money is thanked for, and that is all', async () => {
    const story = await onTheNinth();
    expect(await promises(story, '2026-09-18')).toMatchObject({ ok: true });
    expect(newest(story.world).text).toContain('18 september 2026');
    // Friday 18 and a working day for the bank.
    expect((await story.state()).holds).toMatchObject([{ reason: 'promise', until: '2026-09-21' }]);
    await story.book(1_246_30, '2026-09-21', 'b-1');
    expect(await story.state()).toMatchObject({ invoices: [], holds: [], tasks: [], closedOn: '2026-09-21' });
    expect(await story.told()).toEqual(['2026-09-08 reminder', '2026-09-09 promise-confirmed']);
  });

  test('broken: somebody calls, and the plan goes on at its place', async () => {
    const story = await onTheNinth();
    await promises(story, '2026-09-18');
    await story.world.on('2026-09-22', '01:00');
    expect(await tasksOnDesk(story.world)).toEqual(['promise-broken']);
    expect((await story.state()).promises).toBeUndefined();
    await story.world.on('2026-10-05');
    // It ended on Monday 21: two working days later is Wednesday 23, and five days after it Monday 28.
    expect(await story.steps()).toEqual([
      '2026-09-08 reminder',
      '2026-09-23 call',
      '2026-09-28 notice',
      '2026-10-05 call',
    ]);
  });

  test('of a part: the rest keeps its plan and is all that is asked', async () => {
    const story = await onTheNinth();
    await promises(story, '2026-09-18', 600_00);
    await story.world.on('2026-09-14', '20:00');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
    await story.book(600_00, '2026-09-18', 'b-1');
    expect(await story.state()).toMatchObject({ holds: [] });
    expect((await story.state()).promises).toBeUndefined();
    await story.world.on('2026-09-21', '20:00');
    expect(newest(story.world).text).toContain('€ 646,30');
  });

  test('of more than is open, of nothing, or twice: refused', async () => {
    const story = await onTheNinth();
    expect(await promises(story, '2026-09-18', 1_246_31)).toEqual({ ok: false, code: 'amount-above-open' });
    expect(await promises(story, '2026-09-18', 0)).toEqual({ ok: false, code: 'amount-not-positive' });
    expect(await promises(story, '2026-09-08')).toEqual({ ok: false, code: 'date-in-past' });
    expect(await promises(story, '2026-09-20')).toEqual({ ok: false, code: 'promise-too-far' });
    await promises(story, '2026-09-12');
    expect(await promises(story, '2026-09-13')).toEqual({ ok: false, code: 'promise-already-made' });
  });

  test('once on the portal, once more by phone, and together no longer than 21 days', async () => {
    const story = await onTheNinth();
    await promises(story, '2026-09-19');
    await story.world.on('2026-09-23', '10:00');
    expect(await story.promisesByPhone('2026-10-08')).toEqual({ ok: false, code: 'promise-too-far' });
    expect(await story.promisesByPhone('2026-10-05')).toEqual({ ok: false, code: 'promise-too-long' });
    expect(await story.promisesByPhone('2026-10-02')).toMatchObject({ ok: true });
    await story.world.on('2026-10-07', '10:00');
    expect(await story.promisesByPhone('2026-10-08')).toEqual({ ok: false, code: 'promise-already-made' });
  });

  test('with the date of a payment run up to 21 days ahead', async () => {
    const story = await onTheNinth();
    expect(await story.promisesByPhone('2026-10-01', 'payment-run')).toEqual({
      ok: false,
      code: 'promise-too-far',
    });
    expect(await story.promisesByPhone('2026-09-30', 'payment-run')).toMatchObject({ ok: true });
  });

  test('after the notice of default: not on the portal, on the phone only when an approver agrees', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await notified(story.world, story.account, '2026-10-09', '2026-10-12');
    await story.world.on('2026-10-14', '10:00');
    expect(await promises(story, '2026-10-20')).toEqual({ ok: false, code: 'promise-after-default' });
    expect(await story.promisesByPhone('2026-10-20')).toEqual({ ok: false, code: 'promise-after-default' });
    expect(await story.promisesByPhone('2026-10-20', 'phone', true)).toMatchObject({ ok: true });
  });
});
