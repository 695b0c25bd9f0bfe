import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { BUSINESS_PLAN } from '../../plan/default-plans.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, NO_ACCOUNT } from '../state.ts';
import { closeWriting } from './close-answer.ts';
import { type ReceiveMail, receiveMail } from './receive-mail.ts';
import { runOut } from './run-out.ts';

/** A Friday. */
const FRIDAY = plainDate('2026-09-18');
const MONDAY = plainDate('2026-09-21');
const TUESDAY = plainDate('2026-09-22');
const NOTE = { id: 'doc-1', hash: 'h' };

const received = (state: AccountState, mail: Partial<ReceiveMail> = {}) => {
  const decision = receiveMail(state, { kind: 'reply', today: FRIDAY, note: NOTE, ...mail });
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { events: decision.events, state: evolveAll(state, decision.events) };
};
const after = (state: AccountState, day: typeof FRIDAY, last: typeof FRIDAY) =>
  evolveAll(state, runOut(state, { holdId: state.holds[0]?.id ?? '', on: last }, day, BUSINESS_PLAN));

test('a reply waits for a reader and holds the next message for one working day', () => {
  const { events, state } = received(NO_ACCOUNT, { proofs: ['p-1'] });
  expect(events[0]).toEqual({
    type: 'MailReceived',
    mailId: 'I1',
    kind: 'reply',
    on: FRIDAY,
    note: NOTE,
    proofs: ['p-1'],
  });
  expect(state.holds).toMatchObject([{ id: 'H2', reason: 'message-unread', until: MONDAY, ref: 'I1' }]);
  expect(state.tasks).toMatchObject([{ id: 'T3', task: 'mail-received', ref: 'I1', since: FRIDAY }]);
});

test('a second one is read under the same pause', () => {
  const { state } = received(received(NO_ACCOUNT).state, { today: MONDAY });
  expect(state.holds).toHaveLength(1);
  expect(state.tasks.map(({ id, ref }) => [id, ref])).toEqual([
    ['T3', 'I1'],
    ['T5', 'I4'],
  ]);
});

test.each(['automatic', 'bounce'] as const)('%s: kept, and nobody is asked anything', (kind) => {
  const { events, state } = received(NO_ACCOUNT, { kind });
  expect(events).toHaveLength(1);
  expect(state).toMatchObject({ holds: [], tasks: [] });
});

test('read: the pause ends with the last one, and the plan goes on two working days later', () => {
  const { state } = received(received(NO_ACCOUNT).state);
  const read = (before: AccountState, writingId: string): AccountState => {
    const decision = closeWriting(before, { writingId, today: MONDAY }, BUSINESS_PLAN);
    return decision.ok ? evolveAll(before, decision.events) : before;
  };
  const one = read(state, 'I1');
  expect(one.holds).toHaveLength(1);
  expect(read(one, 'I4')).toMatchObject({ holds: [], tasks: [] });
});

test('unread after a working day: one more, and somebody is asked why; then the plan goes on', () => {
  const unread = after(received(NO_ACCOUNT).state, TUESDAY, MONDAY);
  expect(unread.holds).toMatchObject([{ until: TUESDAY, promised: MONDAY }]);
  expect(unread.tasks.map(({ task }) => task)).toEqual(['mail-received', 'hold-overdue']);
  const goneOn = after(unread, plainDate('2026-09-23'), TUESDAY);
  expect(goneOn.holds).toEqual([]);
  // The mail still waits for its reader; the pause that was late does not.
  expect(goneOn.tasks.map(({ task }) => task)).toEqual(['mail-received']);
});

test('read late, within the second day: pause and both tasks end', () => {
  const unread = after(received(NO_ACCOUNT).state, TUESDAY, MONDAY);
  const decision = closeWriting(unread, { writingId: 'I1', today: TUESDAY }, BUSINESS_PLAN);
  expect(decision.ok && evolveAll(unread, decision.events)).toMatchObject({ holds: [], tasks: [] });
});

test('a pause by hand just ends on its day', () => {
  const state: AccountState = {
    ...NO_ACCOUNT,
    holds: [{ id: 'H1', reason: 'by-hand', scope: 'all', since: FRIDAY, until: MONDAY }],
  };
  expect(after(state, TUESDAY, MONDAY).holds).toEqual([]);
});
