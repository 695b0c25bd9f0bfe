import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, BUSINESS } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { answerAgreement, confirmByMail } from './answer-agreement.ts';
import { applyPayment } from './apply-payment.ts';
import { closeWriting } from './close-answer.ts';
import { endPromise } from './end-promise.ts';
import { type CallSaid, recordCall } from './record-call.ts';

const PLAN = defaultPlan('business');
/** Monday. */
const TODAY = plainDate('2026-09-14');
const FRIDAY = plainDate('2026-09-18');
const NEXT_FRIDAY = plainDate('2026-09-25');
const SECOND = anInvoice({ number: '2026-1203', due: plainDate('2026-09-11'), amount: cents(482_79) });

const called = (invoices = [anInvoice()], facts = BUSINESS): AccountState =>
  anAccount(facts, invoices, [
    {
      type: 'CallOpened',
      callId: 'C1',
      rung: 2,
      invoices: invoices.map(({ number }) => number),
      on: TODAY,
    },
  ]);

const record = (state: AccountState, said: CallSaid, today: PlainDate = TODAY) =>
  recordCall(state, { callId: 'C1', said, at: instant(`${today}T08:20:00Z`), today, by: 'sanne' }, PLAN);

const after = (state: AccountState, said: CallSaid, today?: PlainDate) => {
  const decision = record(state, said, today);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { events: decision.events, state: evolveAll(state, decision.events) };
};

const types = (events: readonly AccountEvent[]) => events.map(({ type }) => type);

const agreed = (
  parts: readonly [amount: number, on: PlainDate][],
  more: { ordersOnHold?: boolean; disputed?: Extract<CallSaid, { outcome: 'disputed' }>['disputed'] } = {},
): CallSaid => ({
  outcome: 'agreed',
  agreed: {
    calledBy: 'us',
    parts: parts.map(([amount, on]) => ({ amount: cents(amount), on })),
    ordersOnHold: more.ordersOnHold ?? false,
    ...(more.disputed && { disputed: more.disputed }),
  },
});

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

describe('an agreement', () => {
  test('on two days is one promise in two parts; nothing is sent before a person says so', () => {
    const { events, state } = after(
      called(),
      agreed([
        [600_00, FRIDAY],
        [646_30, NEXT_FRIDAY],
      ]),
    );
    expect(types(events)).toEqual([
      'CallAttempted',
      'CallAgreed',
      'PromiseMade',
      'HoldPlaced',
      'PromiseMade',
      'HoldPlaced',
      'CallClosed',
    ]);
    expect(state.tellings).toBeUndefined();
    expect(state.holds).toMatchObject([
      { reason: 'promise', amount: 600_00, until: '2026-09-21' },
      { reason: 'promise', amount: 646_30, until: '2026-09-28' },
    ]);
    // One promise by phone, and eleven days: not two promises of fifteen.
    expect(state.invoices[0]?.promised).toEqual({ portal: 0, phone: 1, days: 11 });
    expect(state.agreements).toMatchObject([
      { agreementId: 'G2', claims: [{ invoice: '2026-1187', amount: 1_246_30 }] },
    ]);
  });

  test('the money keeps the part that was due, not the one after it', () => {
    const { state } = after(
      called(),
      agreed([
        [600_00, FRIDAY],
        [646_30, NEXT_FRIDAY],
      ]),
    );
    const paid = applyPayment(
      state,
      {
        receiptId: 'b-1',
        amount: cents(600_00),
        on: FRIDAY,
        today: FRIDAY,
        method: 'bank-transfer',
        designated: [{ invoice: '2026-1187', amount: cents(600_00) }],
      },
      PLAN,
    );
    if (!paid.ok) throw new Error(paid.refusal.code);
    const left = evolveAll(state, paid.events);
    expect(left.promises).toMatchObject([{ amount: 646_30, received: 0 }]);
    expect(left.holds).toMatchObject([{ amount: 646_30 }]);
  });

  test('over more than fourteen days, of nothing, or of more than is undisputed: refused', () => {
    const said = (...parts: [number, PlainDate][]) => record(called(), agreed(parts));
    const code = (refused: string) => ({ ok: false, refusal: { code: refused } });
    expect(said([1_246_30, plainDate('2026-09-29')])).toEqual(code('promise-too-far'));
    expect(said([1_246_30, plainDate('2026-09-28')])).toMatchObject({ ok: true });
    expect(said([1_246_30, plainDate('2026-09-13')])).toEqual(code('date-in-past'));
    expect(said()).toEqual(code('no-parts'));
    expect(said([0, FRIDAY])).toEqual(code('amount-not-positive'));
    expect(said([1_246_31, FRIDAY])).toEqual(code('amount-above-open'));
  });

  test('a part that is not right becomes an objection, the rest a promise', () => {
    const disputed = { invoice: '2026-1187', category: 'wrong-price', amount: cents(350_00) } as const;
    const { state } = after(called(), agreed([[896_30, FRIDAY]], { disputed, ordersOnHold: true }));
    expect(state).toMatchObject({
      disputes: [{ amount: 350_00 }],
      promises: [{ amount: 896_30, agreementId: 'G2' }],
      agreements: [{ claims: [{ disputed: 350_00 }], ordersOnHold: true }],
    });
    expect(record(called(), agreed([[896_31, FRIDAY]], { disputed }))).toMatchObject({ ok: false });
  });

  test('orders that wait by agreement are held, as far as something is late', () => {
    const { events, state } = after(called(), agreed([[1_246_30, FRIDAY]], { ordersOnHold: true }));
    expect(events).toContainEqual({ type: 'OrderHoldSet', by: 'sanne', on: TODAY });
    expect(state.orderHold).toEqual({ since: TODAY });
    const early = called([anInvoice({ due: plainDate('2026-10-04') })]);
    expect(
      after(early, agreed([[1_246_30, FRIDAY]], { ordersOnHold: true })).state.orderHold,
    ).toBeUndefined();
  });

  test('about two invoices: one day pays both', () => {
    const { state } = after(called([anInvoice(), SECOND]), agreed([[1_729_09, FRIDAY]]));
    expect(state.holds).toMatchObject([{ scope: ['2026-1187', '2026-1203'], until: '2026-09-21' }]);
    expect(state.holds[0]?.amount).toBeUndefined();
  });

  test('after one by phone there is no other', () => {
    const { state } = after(called(), agreed([[1_246_30, FRIDAY]]));
    const again = evolveAll(state, [
      { type: 'CallOpened', callId: 'C1', rung: 4, invoices: ['2026-1187'], on: TODAY },
    ]);
    expect(record(again, agreed([[1_246_30, FRIDAY]]))).toEqual({
      ok: false,
      refusal: { code: 'promise-already-made' },
    });
  });
});

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

describe('a part that is not paid', () => {
  test('is called about on the next working day, and the rest stays promised', () => {
    const { state } = after(
      called(),
      agreed([
        [600_00, FRIDAY],
        [646_30, NEXT_FRIDAY],
      ]),
    );
    const [first] = state.holds;
    // Friday 18 and a working day for the bank, Monday 21: it ends on Tuesday, when somebody calls.
    const events = endPromise(state, first?.id ?? '', plainDate('2026-09-22'), PLAN);
    expect(types(events)).toEqual(['PromiseBroken', 'TaskOpened', 'CallOpened']);
    const broken = evolveAll(state, events);
    expect(broken.call).toMatchObject({ since: '2026-09-22', why: 'promise-broken' });
    expect(broken.promises).toMatchObject([{ amount: 646_30 }]);
    const spoken = recordCall(
      broken,
      {
        callId: broken.call?.id ?? '',
        said: { outcome: 'other' },
        at: instant('2026-09-22T08:20:00Z'),
        today: plainDate('2026-09-22'),
      },
      PLAN,
    );
    expect(spoken.ok && types(spoken.events)).toEqual(['CallAttempted', 'TaskClosed', 'CallClosed']);
  });

  test('on a Thursday before a weekend the call waits for Monday', () => {
    const { state } = after(called(), agreed([[1_246_30, plainDate('2026-09-17')]]));
    const events = endPromise(state, state.holds[0]?.id ?? '', plainDate('2026-09-19'), PLAN);
    expect(evolveAll(state, events).call?.since).toBe('2026-09-21');
  });

  test('without a number there is nobody to call before one is found', () => {
    const { state } = after(
      called([anInvoice()], { ...BUSINESS, phone: false }),
      agreed([[1_246_30, FRIDAY]]),
    );
    const events = endPromise(state, state.holds[0]?.id ?? '', plainDate('2026-09-21'), PLAN);
    expect(evolveAll(state, events).tasks.map(({ task }) => task)).toEqual(['promise-broken', 'find-number']);
  });
});
