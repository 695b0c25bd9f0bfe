import type { Answer } from '@voldaan/contract/desk/request.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decide, decidedOn, outcome, pending, sendBeforeLeaving, sendNow, undo } from './pending-acts.ts';
import { worked } from './worked.ts';

const REFUSED: Answer<never> = {
  ok: false,
  trouble: {
    type: 'urn:voldaan:problem:already-done',
    code: 'already-done',
    status: 409,
    moneyMoved: false,
    title: 'Dit is al gedaan',
    detail: 'Er is niets veranderd.',
    next: 'Kijk op de kaart.',
  },
};

const sent: string[] = [];

const act = (work: string, answer: Answer<null> = { ok: true, value: null }) => ({
  debtorId: 'd1',
  work,
  name: 'De Groot',
  said: 'Akkoord',
  run: async () => {
    sent.push(work);
    return answer;
  },
});

beforeEach(() => {
  vi.useFakeTimers();
  pending.value = [];
  sent.length = 0;
});
afterEach(async () => {
  await sendNow();
  outcome.value = undefined;
  vi.useRealTimers();
});

test('a decision waits ten seconds, and its row is marked meanwhile', async () => {
  const before = worked.value;
  decide(act('A1'));
  expect(decidedOn('d1', 'A1')).toMatchObject({ said: 'Akkoord', stage: 'waiting' });
  expect(decidedOn('d2', 'A1')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['A1']);
  // The list may show the row a moment longer: it is not decided on twice.
  expect(decidedOn('d1', 'A1')).toMatchObject({ stage: 'done' });
  expect(outcome.value).toMatchObject({ done: 1, skipped: [] });
  expect(worked.value).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(outcome.value).toBeUndefined();
});

test('undone it never leaves; only the newest click is taken back', async () => {
  decide(act('A1'));
  await vi.advanceTimersByTimeAsync(5_000);
  decide(act('A2'), act('A3'));
  undo();
  expect(pending.value.map(({ work }) => work)).toEqual(['A1']);
  expect(outcome.value).toMatchObject({ undone: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual(['A1']);
});

test('several together leave one by one; what is refused is told and the rest goes through', async () => {
  decide(act('A1'), act('A2', REFUSED), act('A3'));
  await sendNow();
  expect(sent).toEqual(['A1', 'A2', 'A3']);
  expect(pending.value.map(({ work, stage }) => `${work} ${stage}`)).toEqual(['A1 done', 'A3 done']);
  expect(outcome.value).toMatchObject({
    done: 2,
    skipped: [{ work: 'A2', trouble: { code: 'already-done' } }],
  });
});

test('what waits leaves with the page, once', async () => {
  decide(act('A1'));
  decide(act('A2'));
  sendBeforeLeaving();
  expect(sent).toEqual(['A1', 'A2']);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual(['A1', 'A2']);
});
