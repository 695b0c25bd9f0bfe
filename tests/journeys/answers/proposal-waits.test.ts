import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { claimStatement } from '@voldaan/domain/claim/claim-statement.ts';
import { DEFAULT_LEGAL_POLICY } from '@voldaan/domain/law/legal-policy.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from '../world/list.ts';
import { newest } from '../world/post-office.ts';
import { tasksOnDesk } from '../world/seen.ts';
import { answering, inTerms } from './people.ts';

/** A business proposes on Thursday 10 September; we promised an answer by Tuesday 15. */
const unanswered = async () => {
  const story = await answering(DE_GROOT, [{}]);
  await story.world.on('2026-09-10', '20:00');
  expect(await story.proposes(inTerms(6, '2026-10-01'))).toMatchObject({ ok: true });
  expect((await story.state()).holds[0]).toMatchObject({ answerBy: '2026-09-15' });
  return story;
};

describe('a proposal that nobody answers for three weeks', () => {
  test('no dunning, two escalations, one mail with the new day', async () => {
    const story = await unanswered();
    await story.world.on('2026-10-01');
    expect(await story.told()).toEqual([
      '2026-09-08 reminder',
      '2026-09-10 arrangement-received',
      '2026-09-16 answer-delayed',
    ]);
    expect(await story.steps()).toEqual(['2026-09-08 reminder']);
    // Wednesday 16 plus five working days is Wednesday 23; the day after it is Thursday 24, then 1 October.
    expect(
      await story.happened((event) =>
        event.type === 'HoldEscalated' ? `until ${event.answerBy}` : undefined,
      ),
    ).toEqual(['2026-09-16 until 2026-09-23', '2026-09-24 until 2026-10-01']);
    expect(await tasksOnDesk(story.world)).toEqual(['hold-overdue', 'arrangement']);
    expect(newest(story.world).text).toContain('23 september 2026');
  });

  test('interest over our delay is not claimed', async () => {
    const story = await unanswered();
    await story.world.on('2026-10-01', '10:00');
    expect(await story.refuse()).toMatchObject({ ok: true });
    const { ourDelay } = (await story.state()).invoices[0] ?? {};
    expect(ourDelay).toEqual([{ from: '2026-09-16', until: '2026-10-01' }]);
    expect(await tasksOnDesk(story.world)).toEqual([]);
    // 5 September to 15 October is 41 days, 16 of them ours: 1,246.30 × 0.104 × 25 / 365 = 8.88.
    const { total } = claimStatement(
      await story.state(),
      DEFAULT_LEGAL_POLICY,
      plainDate('2026-10-15'),
      'computed',
    );
    expect(total).toBe(1_246_30 + 8_88 + 186_95);
  });

  test('refused by a person with his reason: the plan goes on two working days later', async () => {
    const story = await unanswered();
    await story.world.on('2026-09-14', '10:00');
    await story.refuse();
    expect(newest(story.world).text).toContain('Wij kunnen dit niet dragen.');
    await story.world.on('2026-09-22');
    expect(await story.steps()).toEqual(['2026-09-08 reminder', '2026-09-16 call', '2026-09-21 notice']);
  });
});

test('below € 25.00 a term it is a request to a person, with free help named, and never a closed door', async () => {
  const story = await answering(YILMAZ, [{ amount: '281,30' }]);
  await story.world.on('2026-09-09', '20:00');
  expect(await story.proposes(inTerms(24, '2026-10-01', 'weekly'), true)).toMatchObject({ ok: true });
  expect((await story.state()).arrangement).toMatchObject({ stage: 'proposed' });
  expect(newest(story.world).text).toContain('geldfit.nl');
  // The last of 24 weeks is two days beyond six months.
  expect(await story.accept()).toEqual({ ok: false, code: 'approver-needed' });
  expect(await story.accept(true)).toMatchObject({ ok: true });
});

describe('what nobody can mean', () => {
  test.each([
    ['no terms', inTerms(0, '2026-10-01'), 'no-terms'],
    ['less than none', inTerms(-3, '2026-10-01'), 'no-terms'],
    ['half a term', inTerms(2.5, '2026-10-01'), 'no-terms'],
    ['yesterday', inTerms(3, '2026-09-08'), 'date-in-past'],
    ['500 months', inTerms(500, '2026-10-01'), 'longer-than-ten-years'],
    ['in twelve years', inTerms(1, '2038-10-01'), 'longer-than-ten-years'],
  ])('%s is refused', async (_, choice, code) => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    await story.world.on('2026-09-09', '20:00');
    expect(await story.proposes(choice)).toEqual({ ok: false, code });
    expect((await story.state()).arrangement).toBeUndefined();
  });

  test('two proposals at once, or one before the due date', async () => {
    const story = await answering(YILMAZ, [{ amount: '281,30' }]);
    expect(await story.proposes(inTerms(3, '2026-10-01'))).toEqual({
      ok: false,
      code: 'arrangement-not-yet',
    });
    await story.world.on('2026-09-09', '20:00');
    await story.proposes(inTerms(3, '2026-10-01'));
    expect(await story.proposes(inTerms(4, '2026-10-01'))).toEqual({ ok: false, code: 'arrangement-open' });
  });
});
