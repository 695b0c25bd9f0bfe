import { describe, expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { cents } from '../money/cents.ts';
import { BUSINESS_PLAN } from '../plan/default-plans.ts';
import { applyPayment } from './decide/apply-payment.ts';
import type { AccountEvent } from './event.ts';
import { evolveAll } from './evolve.ts';
import { anAccount, anInvoice, BUSINESS, CONSUMER } from './fixture.ts';
import type { AccountState } from './state.ts';

const paying = (
  state: AccountState,
  receiptId: string,
  amount: number,
  day: string,
): readonly AccountEvent[] => {
  const on = plainDate(day);
  const command = { receiptId, amount: cents(amount), on, today: on, method: 'ideal', designated: [] };
  const paid = applyPayment(state, command, BUSINESS_PLAN);
  if (!paid.ok) throw new Error(paid.refusal.code);
  return paid.events;
};

const forgiven = (events: readonly AccountEvent[]) =>
  events
    .flatMap((event) => (event.type === 'InvoicesClosed' ? event.closed : []))
    .map((closed) => closed.forgiven);

describe('what was computed and never claimed is recorded as forgiven', () => {
  test('a business that pays on 22 October owed 48 days at 10,40 % and the scale', () => {
    // 1.246,30 x 10,40 % x 48 / 365 = 17,045… ; 15 % of 1.246,30 = 186,945.
    expect(forgiven(paying(anAccount(), 'R1', 1_246_30, '2026-10-22'))).toEqual([
      { principal: 0, interest: 17_05, costs: 186_95 },
    ]);
  });

  test('a part that was paid bears interest up to and including its own day', () => {
    // 5 to 14 September: 10 days over 1.246,30 = 3,551…; 15 to 24 September: 10 days over 646,30 = 1,841… : 5,39.
    const account = anAccount();
    const part = evolveAll(account, paying(account, 'R1', 600_00, '2026-09-14'));
    expect(forgiven(paying(part, 'R2', 646_30, '2026-09-24'))).toEqual([
      { principal: 0, interest: 5_39, costs: 186_95 },
    ]);
  });

  test('several invoices of one payment: costs once over their sum, with the oldest', () => {
    const second = anInvoice({ number: '2026-1203', due: plainDate('2026-09-11'), amount: cents(482_79) });
    const all = forgiven(paying(anAccount(BUSINESS, [anInvoice(), second]), 'R1', 1_729_09, '2026-09-21'));
    // 15 % of 1.729,09 = 259,3635.
    expect(all.map(({ costs }) => costs)).toEqual([259_36, 0]);
  });

  test('paid on the last day nothing ran, and towards a consumer nothing runs before a notice ran out', () => {
    const nothing = [{ principal: 0, interest: 0, costs: 0 }];
    expect(forgiven(paying(anAccount(), 'R1', 1_246_30, '2026-09-04'))).toEqual(nothing);
    expect(forgiven(paying(anAccount(CONSUMER), 'R1', 1_246_30, '2026-10-22'))).toEqual(nothing);
  });

  test('abroad and beyond the table of rates nothing is computed', () => {
    expect(forgiven(paying(anAccount({ ...BUSINESS, country: 'BE' }), 'R1', 1_246_30, '2026-10-22'))).toEqual(
      [{ principal: 0, interest: 0, costs: 0 }],
    );
    expect(forgiven(paying(anAccount(), 'R1', 1_246_30, '2027-03-01'))).toEqual([
      { principal: 0, interest: 0, costs: 186_95 },
    ]);
  });
});
