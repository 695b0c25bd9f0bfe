import { describe, expect, test } from 'vitest';
import { answerSales } from '../account/decide/answer-sales.ts';
import { applyPayment } from '../account/decide/apply-payment.ts';
import { takeDecision } from '../account/decide/approve.ts';
import { holdOrders } from '../account/decide/hold-orders.ts';
import { answerProposal } from '../account/decide/second-person.ts';
import { takeAction } from '../account/decide/take-action.ts';
import { evolveAll } from '../account/evolve.ts';
import { anAccount, anInvoice, BUSINESS, contextOf } from '../account/fixture.ts';
import type { AccountState } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import { instant } from '../calendar/instant.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { BUSINESS_PLAN } from '../plan/default-plans.ts';
import { forecast } from '../plan/forecast.ts';
import { nextAction } from '../plan/next-action.ts';
import { walk } from '../plan/walk.ts';

const KEY = anAccount({ ...BUSINESS, keyAccount: true });
const note = { id: 'n', hash: 'h' };

/** The key account of the worked example on the morning after sales was asked: Thursday 8 October 2026. */
const asked = (): AccountState => {
  const walked = [
    ...walk(KEY, contextOf(KEY), instant('2026-09-04T08:00:00Z'), instant('2026-10-09T00:00:00Z')),
  ];
  return walked.at(-1)?.after ?? KEY;
};

describe('before the notice of default of a key account', () => {
  test('sales is asked two working days ahead, and the day of the step stays', () => {
    const days = forecast(
      KEY,
      contextOf(KEY),
      instant('2026-09-04T08:00:00Z'),
      instant('2026-10-13T00:00:00Z'),
    ).map((action) => `${amsterdamDate(action.at)} ${action.kind === 'message' ? action.step : action.kind}`);
    expect(days.slice(-3)).toEqual([
      '2026-10-08 ask-approval',
      '2026-10-08 ask-sales',
      '2026-10-12 notice-of-default',
    ]);
  });

  test('nobody else has to be asked', () => {
    const other = anAccount();
    const kinds = forecast(
      other,
      contextOf(other),
      instant('2026-09-04T08:00:00Z'),
      instant('2026-10-13T00:00:00Z'),
    ).map(({ kind }) => kind);
    expect(kinds).not.toContain('ask-sales');
  });

  test('asked late, a whole working day lies between', () => {
    // Nobody looked until Tuesday 13 October, 15:00: asked then, the letter leaves on Thursday the 15th.
    const [open] = asked().salesAsks ?? [];
    const late = evolveAll(asked(), [
      {
        type: 'SalesAsked',
        askId: 'K9',
        about: 'notice-of-default',
        rung: 5,
        invoices: open?.invoices ?? [],
        stepOn: plainDate('2026-10-12'),
        on: plainDate('2026-10-13'),
      },
    ]);
    const next = nextAction(late, contextOf(late), instant('2026-10-13T13:00:00Z'));
    expect(next && `${amsterdamDate(next.at)} ${next.kind}`).toBe('2026-10-15 message');
  });

  test('a letter that sales was never asked about stays here', () => {
    const { salesAsks: _, ...unasked } = asked();
    const next = nextAction(unasked, contextOf(unasked), instant('2026-10-12T08:00:00Z'));
    expect(next?.kind).toBe('ask-sales');
    const [event] = next ? takeAction(unasked, next, contextOf(unasked), next.at, 'run') : [];
    expect(event).toMatchObject({ type: 'SalesAsked', about: 'notice-of-default', on: '2026-10-12' });
  });
});

describe('the answer of sales', () => {
  const today = plainDate('2026-10-09');
  const moreTime = (until: string, state = asked()) =>
    answerSales(
      state,
      {
        askId: state.salesAsks?.at(-1)?.id ?? '',
        answer: { is: 'more-time', until: plainDate(until) },
        by: 'sam',
        today,
        note,
      },
      BUSINESS_PLAN,
    );

  test('ten working days at most: Friday 23 October', () => {
    expect(moreTime('2026-10-26')).toMatchObject({ ok: false, refusal: { code: 'date-too-far' } });
    const given = moreTime('2026-10-23');
    expect(given.ok && given.events.map(({ type }) => type)).toEqual(['SalesAnswered', 'HoldPlaced']);
  });

  test('then the step goes on: two working days after the pause, Tuesday 27 October', () => {
    const given = moreTime('2026-10-23');
    const paused = evolveAll(asked(), given.ok ? given.events : []);
    const days = forecast(
      paused,
      contextOf(paused),
      instant('2026-10-09T10:00:00Z'),
      instant('2026-11-01T00:00:00Z'),
    ).map((action) => `${amsterdamDate(action.at)} ${action.kind}`);
    expect(days).toEqual(['2026-10-24 end-hold', '2026-10-27 message']);
  });

  test('once in a run of the plan', () => {
    const given = moreTime('2026-10-12');
    const again = evolveAll(asked(), [
      ...(given.ok ? given.events : []),
      {
        type: 'SalesAsked',
        askId: 'K9',
        about: 'hand-over',
        invoices: ['2026-1187'],
        stepOn: plainDate('2026-10-28'),
        on: plainDate('2026-10-26'),
      },
    ]);
    expect(moreTime('2026-10-23', again)).toMatchObject({ ok: false, refusal: { code: 'sales-had-time' } });
  });

  test('go ahead changes nothing but the question; twice is once', () => {
    const state = asked();
    const yes = {
      askId: state.salesAsks?.[0]?.id ?? '',
      answer: { is: 'go-ahead' },
      by: 'sam',
      today,
    } as const;
    const given = answerSales(state, yes, BUSINESS_PLAN);
    expect(given.ok && given.events).toMatchObject([{ type: 'SalesAnswered', answer: 'go-ahead' }]);
    const after = evolveAll(state, given.ok ? given.events : []);
    expect(answerSales(after, yes, BUSINESS_PLAN)).toEqual({ ok: true, events: [] });
  });
});

describe('before a key account is handed over', () => {
  /** At the end of the ladder: Monday 26 October 2026. */
  const atTheEnd = (): AccountState => {
    const until = instant('2026-10-27T00:00:00Z');
    return [...walk(KEY, contextOf(KEY), instant('2026-09-04T08:00:00Z'), until)].at(-1)?.after ?? KEY;
  };
  const proposed = (): AccountState => {
    const state = atTheEnd();
    const decisionId = state.decision?.id ?? '';
    const today = plainDate('2026-10-26');
    const given = takeDecision(state, { decisionId, choice: 'agency', by: 'femke', today });
    return evolveAll(state, given.ok ? given.events : []);
  };
  const confirmedOn = (day: string, state = proposed()) => {
    const decisionId = state.decision?.id ?? '';
    const today = plainDate(day);
    return answerProposal(state, { decisionId, choice: 'agency', answer: 'confirm', by: 'noor', today });
  };

  test('sales is asked with the proposal, and has a whole working day', () => {
    expect(proposed().salesAsks?.at(-1)).toMatchObject({ about: 'hand-over', stepOn: '2026-10-28' });
    expect(confirmedOn('2026-10-26')).toMatchObject({ refusal: { code: 'sales-not-heard' } });
    expect(confirmedOn('2026-10-27')).toMatchObject({ refusal: { code: 'sales-not-heard' } });
    expect(confirmedOn('2026-10-28').ok).toBe(true);
  });

  test('a word of sales is enough', () => {
    const state = proposed();
    const askId = state.salesAsks?.at(-1)?.id ?? '';
    const today = plainDate('2026-10-26');
    const said = answerSales(state, { askId, answer: { is: 'go-ahead' }, by: 'sam', today }, BUSINESS_PLAN);
    expect(confirmedOn('2026-10-26', evolveAll(state, said.ok ? said.events : [])).ok).toBe(true);
  });
});

describe('new orders wait', () => {
  const today = plainDate('2026-09-21');
  const late = evolveAll(anAccount(), [
    { type: 'InvoicesBecameOverdue', invoices: ['2026-1187'], on: today },
  ]);

  test('set by a person while something is late, lifted by itself when it is paid', () => {
    const set = holdOrders(late, { held: true, by: 'sam', today, note });
    expect(set.ok && set.events).toEqual([{ type: 'OrderHoldSet', by: 'sam', note, on: today }]);
    const held = evolveAll(late, set.ok ? set.events : []);
    expect(held.orderHold).toEqual({ since: today });
    const paid = applyPayment(
      held,
      { receiptId: 'R1', amount: cents(1_246_30), on: today, today, method: 'ideal', designated: [] },
      BUSINESS_PLAN,
    );
    expect(paid.ok && paid.events).toContainEqual({ type: 'OrderHoldLifted', why: 'paid', on: today });
  });

  test('a part paid leaves it; nothing late, nothing to hold', () => {
    const held = evolveAll(late, [{ type: 'OrderHoldSet', by: 'sam', on: today }]);
    const part = applyPayment(
      held,
      { receiptId: 'R1', amount: cents(46_30), on: today, today, method: 'ideal', designated: [] },
      BUSINESS_PLAN,
    );
    expect(part.ok && part.events.map(({ type }) => type)).not.toContain('OrderHoldLifted');
    const early = anAccount(BUSINESS, [anInvoice({ due: plainDate('2026-10-04') })]);
    expect(holdOrders(early, { held: true, by: 'sam', today })).toMatchObject({
      refusal: { code: 'nothing-overdue' },
    });
  });
});
