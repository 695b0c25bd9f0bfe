import { describe, expect, test } from 'vitest';
import { type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { evolveAll } from '../evolve.ts';
import { anInvoice } from '../fixture.ts';
import { after, agreed, called, FRIDAY, NEXT_FRIDAY, PLAN, record, TODAY, types } from '../testing/call.ts';
import { applyPayment } from './apply-payment.ts';

const SECOND = anInvoice({ number: '2026-1203', due: plainDate('2026-09-11'), amount: cents(482_79) });

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
