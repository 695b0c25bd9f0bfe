import { describe, expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { after, called, FRIDAY, record, TODAY } from '../testing/call.ts';

describe('nobody reached', () => {
  test('stays open for another try on another day, at most three, and pauses nothing', () => {
    const first = after(called(), { outcome: 'not-reached' });
    expect(first.state).toMatchObject({
      holds: [],
      call: { attempts: 1 },
      lastCall: { on: TODAY, outcome: 'not-reached', by: 'sanne' },
    });
    expect(record(first.state, { outcome: 'voicemail' })).toEqual({
      ok: false,
      refusal: { code: 'called-today' },
    });
    const second = after(first.state, { outcome: 'voicemail' }, plainDate('2026-09-15'));
    const third = after(second.state, { outcome: 'not-reached' }, plainDate('2026-09-16'));
    expect(third.state.call).toBeUndefined();
  });

  test('the debtor who rings back the same day is written down', () => {
    const tried = after(called(), { outcome: 'voicemail' });
    expect(after(tried.state, { outcome: 'other' }).state.call).toBeUndefined();
  });

  test('who asked to be rung later today can be missed a second time today', () => {
    const { state } = after(called(), { outcome: 'call-back', date: TODAY, time: 15 * 60 });
    expect(state.call).toMatchObject({ callBackOn: TODAY, callBackAt: 900 });
    const missed = after(state, { outcome: 'not-reached' });
    expect(record(missed.state, { outcome: 'not-reached' })).toMatchObject({ ok: false });
  });

  test('a number that is wrong is work to find another, once', () => {
    const first = after(called(), { outcome: 'number-missing' });
    expect(first.state.tasks).toMatchObject([{ task: 'find-number' }]);
    const second = after(first.state, { outcome: 'number-missing' }, plainDate('2026-09-15'));
    expect(second.state.tasks).toHaveLength(1);
  });
});

describe('what the debtor says becomes what it is', () => {
  test('never received: it has to be sent again', () => {
    const { state } = after(called(), { outcome: 'invoice-not-received' });
    expect(state.tasks).toMatchObject([{ task: 'send-invoice', invoices: ['2026-1187'] }]);
    expect(state.call).toBeUndefined();
  });

  test('waits for approval until a day: called again then, and the plan goes on', () => {
    const { state } = after(called(), { outcome: 'awaiting-approval', date: FRIDAY });
    expect(state).toMatchObject({ call: { callBackOn: FRIDAY }, holds: [] });
  });

  test('not right: an objection, answered by its day', () => {
    const disputed = { invoice: '2026-1187', category: 'wrong-price', amount: cents(350_00) } as const;
    const { state } = after(called(), { outcome: 'disputed', disputed });
    expect(state).toMatchObject({
      disputes: [{ category: 'wrong-price', amount: 350_00 }],
      holds: [{ reason: 'dispute', amount: 350_00, answerBy: '2026-09-17' }],
      tellings: [{ what: 'dispute-received' }],
    });
  });

  test('in a payment run: promised for its day, at most 21 days ahead', () => {
    const run = (date: string) => record(called(), { outcome: 'in-payment-run', date: plainDate(date) });
    expect(run('2026-10-06')).toEqual({ ok: false, refusal: { code: 'date-too-far' } });
    const { state } = after(called(), { outcome: 'in-payment-run', date: plainDate('2026-10-05') });
    expect(state).toMatchObject({
      promises: [{ way: 'payment-run', payOn: '2026-10-05', amount: 1_246_30 }],
      holds: [{ reason: 'promise', until: '2026-10-06' }],
      tellings: [{ what: 'promise-confirmed' }],
    });
  });

  test('paid on a day: a report that somebody checks', () => {
    const { state } = after(called(), { outcome: 'already-paid', date: plainDate('2026-09-11') });
    expect(state).toMatchObject({
      tasks: [{ task: 'payment-reported' }],
      holds: [{ reason: 'already-paid', answerBy: '2026-09-16' }],
    });
    const soon = { outcome: 'already-paid', date: plainDate('2026-09-15') } as const;
    expect(record(called(), soon)).toEqual({ ok: false, refusal: { code: 'date-in-future' } });
  });
});
