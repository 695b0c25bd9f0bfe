import { describe, expect, test } from 'vitest';
import { evolveAll } from '../evolve.ts';
import type { AccountState } from '../state.ts';
import { after, agreed, called, FRIDAY, PLAN, TODAY } from '../testing/call.ts';
import { answerAgreement, confirmByMail } from './answer-agreement.ts';
import { closeWriting } from './close-answer.ts';

describe('the confirmation', () => {
  const made = () => after(called(), agreed([[1_246_30, FRIDAY]])).state;
  const on = (state: AccountState, decision: ReturnType<typeof confirmByMail>) => {
    if (!decision.ok) throw new Error(decision.refusal.code);
    return evolveAll(state, decision.events);
  };
  const sent = () => {
    const state = made();
    return on(state, confirmByMail(state, { agreementId: 'G2', send: true, today: TODAY }));
  };
  const answers = (state: AccountState, right: boolean) =>
    answerAgreement(state, {
      agreementId: 'G2',
      right,
      today: FRIDAY,
      ...(!right && { note: { id: 'n1', hash: 'h' } }),
    });

  test('is sent by a click, once', () => {
    expect(sent().tellings).toMatchObject([{ what: 'call-confirmed', agreementId: 'G2' }]);
    expect(confirmByMail(sent(), { agreementId: 'G2', send: true, today: TODAY })).toEqual({
      ok: true,
      events: [],
    });
  });

  test('may be left out, and sent after all', () => {
    const state = made();
    const skipped = on(state, confirmByMail(state, { agreementId: 'G2', send: false, today: TODAY }));
    expect(skipped.agreements).toMatchObject([{ mail: { sent: false } }]);
    expect(skipped.tellings).toBeUndefined();
    const after = on(skipped, confirmByMail(skipped, { agreementId: 'G2', send: true, today: FRIDAY }));
    expect(after.agreements).toMatchObject([{ mail: { sent: true, on: FRIDAY } }]);
  });

  test('nobody can answer what was never asked', () => {
    expect(answers(made(), true)).toEqual({ ok: false, refusal: { code: 'agreement-unknown' } });
  });

  test('"that is right" acknowledges the debt, which silence does not', () => {
    expect(sent().invoices[0]?.interrupted).toBeUndefined();
    const right = on(sent(), answers(sent(), true));
    expect(right.invoices[0]?.interrupted).toBe(FRIDAY);
    expect(right.agreements).toMatchObject([{ answer: { right: true, on: FRIDAY } }]);
    expect(answers(right, true)).toEqual({ ok: true, events: [] });
    expect(answers(right, false)).toEqual({ ok: false, refusal: { code: 'agreement-answered' } });
  });

  test('a correction is work, waits for a reader, and acknowledges nothing', () => {
    const wrong = on(sent(), answers(sent(), false));
    expect(wrong).toMatchObject({
      tasks: [{ task: 'agreement-contested', ref: 'G2' }],
      agreements: [{ answer: { right: false } }],
    });
    expect(wrong.holds.map(({ reason }) => reason)).toEqual(['promise', 'message-unread']);
    expect(wrong.tellings?.map(({ what }) => what)).toEqual(['call-confirmed', 'message-received']);
    expect(wrong.invoices[0]?.interrupted).toBeUndefined();
    const read = closeWriting(wrong, { writingId: 'G2', today: FRIDAY }, PLAN);
    if (!read.ok) throw new Error(read.refusal.code);
    const after = evolveAll(wrong, read.events);
    expect(after.tasks).toEqual([]);
    expect(after.holds.map(({ reason }) => reason)).toEqual(['promise']);
  });
});
