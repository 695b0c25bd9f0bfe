import type { MessageTopic } from '@voldaan/domain/account/answer-event.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from '../world/list.ts';
import { mailEvent, newest } from '../world/post-office.ts';
import { tasksOnDesk } from '../world/seen.ts';
import { answering } from './people.ts';

const NUMBER = '2026-1187';
type Story = Awaited<ReturnType<typeof answering>>;

const reports = (story: Story, paidOn = '2026-09-08', amount = 1_246_30) =>
  story.says({
    kind: 'payment-report',
    invoices: [NUMBER],
    amount: cents(amount),
    paidOn: plainDate(paidOn),
    words: 'Van mijn spaarrekening.',
    proofs: [],
  });

const writes = (story: Story, topic: MessageTopic) =>
  story.says({ kind: 'message', topic, invoices: [], words: 'Kunt u mij helpen?' });

const onTheNinth = async (debtor = DE_GROOT): Promise<Story> => {
  const story = await answering(debtor, [{}]);
  await story.world.on('2026-09-09', '10:00');
  return story;
};

describe('paid already', () => {
  test('found: it is booked, and everything about it ends', async () => {
    const story = await onTheNinth();
    expect(await reports(story)).toMatchObject({ ok: true });
    // Two working days after Wednesday 9 is Friday 11.
    expect((await story.state()).holds).toMatchObject([{ reason: 'already-paid', answerBy: '2026-09-11' }]);
    expect(newest(story.world).text).toContain('11 september 2026');
    expect(await tasksOnDesk(story.world)).toContain('payment-reported');
    await story.book(1_246_30, '2026-09-10', 'b-1');
    expect(await story.state()).toMatchObject({ invoices: [], holds: [], tasks: [], closedOn: '2026-09-10' });
  });

  test('nobody looks: it stays held, the debtor hears a new day once', async () => {
    const story = await onTheNinth();
    await reports(story);
    await story.world.on('2026-10-09');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
    expect((await story.told()).filter((line) => line.includes('answer-delayed'))).toEqual([
      '2026-09-12 answer-delayed',
    ]);
  });

  test('not found: the plan goes on two working days later', async () => {
    const story = await onTheNinth();
    await reports(story);
    await story.world.on('2026-09-11', '10:00');
    expect(await story.release('already-paid')).toMatchObject({ ok: true });
    await story.world.on('2026-09-21');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-15 call', '2026-09-21 notice']);
  });

  test('tomorrow, or nothing: refused', async () => {
    const story = await onTheNinth();
    expect(await reports(story, '2026-09-10')).toEqual({ ok: false, code: 'date-in-future' });
    expect(await reports(story, '2026-09-08', 0)).toEqual({ ok: false, code: 'amount-not-positive' });
  });
});

describe('something else', () => {
  test.each<[MessageTopic, string]>([
    ['administrator', 'insolvency'],
    ['wrong-person', 'wrong-person'],
  ])('%s stops everything until a person has looked', async (topic, reason) => {
    const story = await onTheNinth(YILMAZ);
    expect(await writes(story, topic)).toMatchObject({ ok: true });
    expect((await story.state()).holds).toMatchObject([{ reason, scope: 'all' }]);
    await story.world.on('2026-10-30');
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
    expect([...(await tasksOnDesk(story.world))].sort()).toEqual(['debtor-wrote', 'hold-overdue']);
  });

  test('a question holds the next word for one working day, and unread for one more', async () => {
    const story = await answering(DE_GROOT, [{}]);
    await story.world.on('2026-09-18', '10:00');
    expect(await writes(story, 'question')).toMatchObject({ ok: true });
    expect((await story.state()).holds).toMatchObject([{ reason: 'message-unread', until: '2026-09-21' }]);
    // Two working days after Friday 18.
    expect(newest(story.world).text.replaceAll(/\s+/g, ' ')).toContain('22 september 2026');
    await story.world.on('2026-09-21', '20:00');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
    await story.world.on('2026-09-22', '10:00');
    expect([...(await tasksOnDesk(story.world))].sort()).toEqual(['debtor-wrote', 'hold-overdue']);
    await story.world.on('2026-09-25');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-14 call', '2026-09-24 notice']);
  });

  test('two questions on a day: two tasks, one pause', async () => {
    const story = await onTheNinth();
    await writes(story, 'question');
    await writes(story, 'call-me');
    const { holds, tasks } = await story.state();
    expect(holds).toHaveLength(1);
    expect(tasks.map(({ task }) => task)).toEqual(['debtor-wrote', 'debtor-wrote']);
    expect((await story.told()).slice(1)).toEqual([
      '2026-09-09 message-received',
      '2026-09-09 message-received',
    ]);
  });

  test('why it is late: known, told once, and nothing is paused', async () => {
    const story = await onTheNinth();
    await story.says({ kind: 'reason', reason: 'forgotten' });
    await story.says({ kind: 'reason', reason: 'forgotten' });
    expect((await story.state()).invoices[0]).toMatchObject({ lateReason: 'forgotten' });
    expect(
      await story.happened((event) => (event.type === 'LateReasonGiven' ? event.reason : undefined)),
    ).toEqual(['2026-09-09 forgotten']);
    expect((await story.state()).holds).toEqual([]);
  });
});

describe('what he is told', () => {
  test('leaves at once, at any hour, and once', async () => {
    const story = await answering(DE_GROOT, [{}]);
    // Saturday night.
    await story.world.on('2026-09-12', '23:30');
    await reports(story);
    expect((await story.told()).slice(1)).toEqual(['2026-09-12 payment-report-received']);
    await mailEvent(story.world, newest(story.world), 'delivered');
    await story.world.on('2026-09-15');
    expect((await story.state()).tellings).toBeUndefined();
    expect((await story.told()).filter((line) => line.includes('payment-report'))).toHaveLength(1);
  });

  test('without an e-mail address it is dropped, and the desk sees so', async () => {
    const { email: _, ...onPaper } = DE_GROOT;
    const story = await answering(onPaper, [{}]);
    await story.world.on('2026-09-09', '10:00');
    await reports(story);
    expect(
      await story.happened((event) =>
        event.type === 'MessageDropped' ? `${event.what}: ${event.why}` : undefined,
      ),
    ).toEqual(['2026-09-09 payment-report-received: no-address']);
    expect((await story.state()).tellings).toBeUndefined();
    expect(story.world.mails).toEqual([]);
  });
});
