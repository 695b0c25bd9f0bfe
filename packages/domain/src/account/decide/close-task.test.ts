import { describe, expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, BUSINESS } from '../fixture.ts';
import { type AccountState, creditTotal } from '../state.ts';
import type { TaskKind } from '../task.ts';
import { answerArrival } from './answer-arrival.ts';
import { closeTask, keepCredit } from './close-task.ts';

const today = plainDate('2026-09-09');

const withTask = (
  task: TaskKind,
  rest: Partial<Extract<AccountEvent, { type: 'TaskOpened' }>> = {},
): AccountState =>
  anAccount(BUSINESS, undefined, [
    { type: 'TaskOpened', taskId: 'T1', task, invoices: ['2026-1187'], on: today, ...rest },
  ]);

const after = (state: AccountState, decision: ReturnType<typeof closeTask>): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};

/** De Groot paid € 1.300,00 on an invoice of € 1.246,30: € 53,70 is too much. */
const paidTooMuch = (): AccountState =>
  evolveAll(withTask('propose-refund', { invoices: [], ref: 'bank-1' }), [
    {
      type: 'PaymentApplied',
      receiptId: 'bank-1',
      amount: cents(1_300_00),
      on: today,
      method: 'bank-transfer',
      lines: [{ invoice: '2026-1187', amount: cents(1_246_30) }],
      credit: cents(53_70),
    },
  ]);

describe('a task that a person has done', () => {
  test('leaves the list, once', () => {
    const state = withTask('find-number');
    const done = after(state, closeTask(state, { taskId: 'T1', today }));
    expect(done.tasks).toEqual([]);
    expect(closeTask(done, { taskId: 'T1', today })).toEqual({
      ok: false,
      refusal: { code: 'task-unknown' },
    });
  });

  test('takes money that was paid back out of the credit', () => {
    const state = paidTooMuch();
    const done = after(state, closeTask(state, { taskId: 'T1', today }));
    expect([creditTotal(state), creditTotal(done), done.tasks]).toEqual([53_70, 0, []]);
  });

  test('leaves money on the account that the debtor keeps as credit', () => {
    const state = paidTooMuch();
    const kept = after(state, keepCredit(state, { taskId: 'T1' }));
    expect([creditTotal(kept), kept.tasks]).toEqual([53_70, []]);
    expect(keepCredit(withTask('find-number'), { taskId: 'T1' }).ok).toBe(false);
  });

  test.each<TaskKind>(['letter-not-posted', 'message-uncertain'])(
    'is not %s: that ends by posting or sending',
    (task) => {
      const refused = { ok: false, refusal: { code: 'task-ends-otherwise' } };
      expect(closeTask(withTask(task), { taskId: 'T1', today })).toEqual(refused);
    },
  );
});

describe('did it arrive?', () => {
  const state = withTask('ask-arrival');

  test('yes: nobody asks again', () => {
    const told = after(state, answerArrival(state, { taskId: 'T1', arrived: true, today }));
    expect(told.tasks).toEqual([]);
    expect(told.invoices[0]).toMatchObject({ arrived: true, arrivalAsked: true });
    expect(closeTask(state, { taskId: 'T1', today })).toEqual(
      answerArrival(state, { taskId: 'T1', arrived: true, today }),
    );
  });

  test('no: it has to be sent again, which is work until somebody has done it', () => {
    const note = { id: 'N1', hash: 'h' };
    const answer = answerArrival(state, { taskId: 'T1', arrived: false, today, note });
    expect(answer.ok && answer.events[1]).toEqual({
      type: 'InvoiceMissed',
      invoices: ['2026-1187'],
      on: today,
      note,
    });
    const missed = after(state, answer);
    expect(missed.tasks).toMatchObject([{ task: 'send-invoice', invoices: ['2026-1187'], since: today }]);
    expect(missed.invoices[0]).not.toHaveProperty('arrived');
    const [task] = missed.tasks;
    expect(after(missed, closeTask(missed, { taskId: task?.id ?? '', today })).tasks).toEqual([]);
  });

  test('is asked by no other task', () => {
    expect(answerArrival(withTask('find-number'), { taskId: 'T1', arrived: true, today }).ok).toBe(false);
  });
});
