import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { BUSINESS_PLAN } from '../../plan/default-plans.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { closeReport, closeWriting } from './close-answer.ts';
import { reportPayment } from './report-payment.ts';
import { writeMessage } from './write-message.ts';

// Tuesday 8 September 2026; two working days on is Thursday 10 September.
const TODAY = plainDate('2026-09-08');
const WEDNESDAY = plainDate('2026-09-09');
const NOTE = { id: 'n1', hash: 'h1' };

const then = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
const codeOf = (decision: Decision) => (decision.ok ? 'accepted' : decision.refusal.code);

const reported = (): AccountState => {
  const account = anAccount();
  const said = { invoices: ['2026-1187'], amount: cents(1_246_30), paidOn: TODAY, today: TODAY };
  return then(account, reportPayment(account, said, BUSINESS_PLAN));
};

test('money that was not found ends the pause with a word about where somebody looked', () => {
  const state = reported();
  const reportId = state.holds[0]?.ref ?? '';
  const answer = { reportId, found: false, today: TODAY };
  expect(codeOf(closeReport(state, answer, BUSINESS_PLAN))).toBe('note-missing');
  const after = then(state, closeReport(state, { ...answer, note: NOTE }, BUSINESS_PLAN));
  expect([after.holds, after.tasks]).toEqual([[], []]);
  expect(after.invoices[0]?.notBefore).toBe('2026-09-10');
  expect(after.tellings?.at(-1)).toMatchObject({
    what: 'payment-not-found',
    invoices: ['2026-1187'],
    resumeOn: '2026-09-10',
    note: NOTE,
  });
  expect(codeOf(closeReport(after, { ...answer, note: NOTE }, BUSINESS_PLAN))).toBe('task-unknown');
});

test('money that was found needs no word', () => {
  const state = reported();
  const answer = { reportId: state.holds[0]?.ref ?? '', found: true, today: TODAY };
  expect(then(state, closeReport(state, answer, BUSINESS_PLAN)).holds).toEqual([]);
});

test('said again with a proof it is a second thing to look at in the same pause, which ends with the last', () => {
  const once = reported();
  const said = { invoices: ['2026-1187'], amount: cents(1_246_30), paidOn: TODAY, today: WEDNESDAY };
  const twice = then(once, reportPayment(once, { ...said, proofs: ['p1'] }, BUSINESS_PLAN));
  expect(twice.holds).toEqual(once.holds);
  expect(twice.tasks.map(({ task }) => task)).toEqual(['payment-reported', 'payment-reported']);
  expect(twice.tellings?.at(-1)).toMatchObject({ answerBy: '2026-09-10' });
  const [first = '', second = ''] = twice.tasks.map(({ ref }) => ref ?? '');
  const close = (state: AccountState, reportId: string) =>
    then(state, closeReport(state, { reportId, found: false, today: WEDNESDAY, note: NOTE }, BUSINESS_PLAN));
  const one = close(twice, first);
  expect(one.holds).toEqual(once.holds);
  expect(one.tellings?.at(-1)?.what).toBe('payment-report-received');
  const none = close(one, second);
  expect([none.holds, none.tasks]).toEqual([[], []]);
  expect(none.tellings?.at(-1)?.what).toBe('payment-not-found');
});

test('the pause for a reader ends with the last unread message', () => {
  const write = (state: AccountState) =>
    then(state, writeMessage(state, { topic: 'question', today: TODAY }, BUSINESS_PLAN));
  const two = write(write(anAccount()));
  const [first, second] = two.tasks.map(({ ref }) => ref ?? '');
  const read = (state: AccountState, writingId = '') =>
    then(state, closeWriting(state, { writingId, today: TODAY }, BUSINESS_PLAN));
  const one = read(two, first);
  expect(one.holds).toHaveLength(1);
  expect(read(one, second).holds).toEqual([]);
});

test('a stop because of debt help does not end by reading', () => {
  const account = anAccount();
  const state = then(account, writeMessage(account, { topic: 'administrator', today: TODAY }, BUSINESS_PLAN));
  const writingId = state.tasks[0]?.ref ?? '';
  const after = then(state, closeWriting(state, { writingId, today: TODAY }, BUSINESS_PLAN));
  expect(after.tasks).toEqual([]);
  expect(after.holds).toMatchObject([{ reason: 'insolvency' }]);
});
