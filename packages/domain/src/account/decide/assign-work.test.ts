import { expect, test } from 'vitest';
import { type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, NO_ACCOUNT } from '../state.ts';
import { assignWork, snoozeWork, wakeWork } from './assign-work.ts';

const today = plainDate('2026-09-08');
const note = { id: 'n1', hash: 'h' };

/** A reported payment that is answered by Thursday the 10th, and a number to find. */
const account: AccountState = {
  ...NO_ACCOUNT,
  opened: true,
  facts: { ...NO_ACCOUNT.facts, kind: 'company' },
  holds: [
    {
      id: 'H1',
      reason: 'already-paid',
      scope: ['2026-1187'],
      since: today,
      answerBy: plainDate('2026-09-10'),
      ref: 'P1',
    },
  ],
  tasks: [
    { id: 'T1', task: 'payment-reported', invoices: ['2026-1187'], since: today, ref: 'P1' },
    { id: 'T2', task: 'find-number', invoices: ['2026-1187'], since: today },
  ],
};

const after = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
const code = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.code);

test('work is given to a colleague, to another one, and to nobody', () => {
  const sannes = after(account, assignWork(account, { work: 'T1', to: 'sanne', today }));
  expect(sannes.work).toEqual({ T1: { to: 'sanne' } });
  expect(assignWork(sannes, { work: 'T1', to: 'sanne', today })).toEqual({ ok: true, events: [] });
  const piets = after(sannes, assignWork(sannes, { work: 'T1', to: 'piet', today }));
  expect(piets.work).toEqual({ T1: { to: 'piet' } });
  expect(after(piets, assignWork(piets, { work: 'T1', today })).work).toBeUndefined();
});

test('it sleeps until a day, with a reason, never beyond the promised answer', () => {
  const snooze = (work: string, until: PlainDate) => code(snoozeWork(account, { work, until, today, note }));
  expect(snooze('T1', today)).toBe('date-in-past');
  expect(snooze('T1', plainDate('2026-09-10'))).toBe('accepted');
  expect(snooze('T1', plainDate('2026-09-11'))).toBe('beyond-promised-day');
  // Nothing was promised about the number: thirty days at most.
  expect(snooze('T2', plainDate('2026-10-08'))).toBe('accepted');
  expect(snooze('T2', plainDate('2026-10-09'))).toBe('date-too-far');
  expect(code(snoozeWork(account, { work: 'T2', until: plainDate('2026-09-10'), today }))).toBe(
    'note-missing',
  );
  expect(snooze('T9', plainDate('2026-09-10'))).toBe('work-unknown');
});

test('sleeping work keeps its owner and is woken by hand', () => {
  const given = after(account, assignWork(account, { work: 'T2', to: 'sanne', today }));
  const until = plainDate('2026-09-14');
  const asleep = after(given, snoozeWork(given, { work: 'T2', until, today, note }));
  expect(asleep.work).toEqual({ T2: { to: 'sanne', snoozed: { until, note: 'n1' } } });
  const awake = after(asleep, wakeWork(asleep, { work: 'T2', today }));
  expect(awake.work).toEqual({ T2: { to: 'sanne' } });
  expect(wakeWork(awake, { work: 'T2', today })).toEqual({ ok: true, events: [] });
});

test('a mark ends with its work', () => {
  const given = after(account, assignWork(account, { work: 'T1', to: 'sanne', today }));
  const done = evolveAll(given, [{ type: 'TaskClosed', taskId: 'T1', how: 'done' }]);
  expect(after(done, assignWork(done, { work: 'T2', to: 'piet', today })).work).toEqual({
    T2: { to: 'piet' },
  });
});
