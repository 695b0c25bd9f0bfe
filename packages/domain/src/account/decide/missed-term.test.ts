import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { arrangementActions } from '../../plan/action/arrangement.ts';
import { evolveAll } from '../evolve.ts';
import { contextOf } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { after, PLAN, pay, running } from '../testing/arranged.ts';
import { closeTask } from './close-task.ts';
import { missEvents } from './follow-arrangement.ts';
import { openDispute } from './open-dispute.ts';
import { takeAction } from './take-action.ts';
import { writeMessage } from './write-message.ts';

describe('a term that did not come', () => {
  const ahead = (state: AccountState, from: string) =>
    arrangementActions(state, contextOf(state), instant(from)).map(
      ({ kind, at }) => `${kind} ${at.slice(0, 10)}`,
    );

  test('is missed after five days, at least three working days; a working day later he hears so', () => {
    // 1 October plus 5 days is Tuesday 6.
    expect(ahead(running(), '2026-10-02T07:00:00Z')).toContain('miss-instalment 2026-10-07');
  });

  test.each([
    [
      'what is in it is disputed',
      (state: AccountState) =>
        openDispute(
          state,
          { invoice: '2026-0931', category: 'not-delivered', today: plainDate('2026-10-02') },
          PLAN,
        ),
    ],
    [
      'somebody manages his money',
      (state: AccountState) =>
        writeMessage(state, { topic: 'administrator', today: plainDate('2026-10-02') }, PLAN),
    ],
  ])('is not told so while %s', (_, decide) => {
    const state = running();
    const held = after(state, decide(state));
    expect(ahead(held, '2026-10-07T07:00:00Z').filter((line) => line.startsWith('miss'))).toEqual([]);
  });

  test('nor while a payment is under way, or all sending is stopped', () => {
    const state = running();
    const paying: AccountState = {
      ...state,
      attempts: [
        {
          id: 'a-1',
          amount: cents(93_80),
          lines: [],
          startedAt: instant('2026-10-06T20:00:00Z'),
          expiresAt: instant('2026-10-07T20:00:00Z'),
        },
      ],
    };
    expect(ahead(paying, '2026-10-07T07:00:00Z').filter((line) => line.startsWith('miss'))).toEqual([]);
    const stopped = { ...contextOf(state), stopped: true };
    expect(arrangementActions(state, stopped, instant('2026-10-07T07:00:00Z'))).toEqual([]);
  });

  test('nothing is asked ahead of one whose money somebody else manages', () => {
    const state = running();
    const held = after(
      state,
      writeMessage(state, { topic: 'administrator', today: plainDate('2026-09-14') }, PLAN),
    );
    expect(ahead(held, '2026-09-28T07:00:00Z')).toEqual([]);
  });

  test('repaired: nobody has to call or decide any more', () => {
    const missed = evolveAll(
      running(),
      missEvents(running(), plainDate('2026-10-01'), plainDate('2026-10-07')),
    );
    const action = {
      kind: 'ask-broken',
      at: instant('2026-10-18T00:00:00Z'),
      arrangementId: missed.arrangement?.id ?? '',
      cause: { rule: 'term-missed', due: plainDate('2026-10-01') },
    } as const;
    const asked = evolveAll(
      missed,
      takeAction(missed, action, { plan: PLAN }, instant('2026-10-18T00:00:00Z'), 'run'),
    );
    expect(asked.tasks.map(({ task }) => task)).toEqual(['instalment-missed', 'arrangement-broken']);
    // It cannot be waved away: a person ends the arrangement, or the money comes.
    const broken = asked.tasks.at(-1)?.id ?? '';
    expect(closeTask(asked, { taskId: broken, today: plainDate('2026-10-19') })).toMatchObject({
      refusal: { code: 'task-ends-otherwise' },
    });
    expect(pay(asked, 93_80, '2026-10-20').tasks).toEqual([]);
  });
});
