import { expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { nextRung } from '../../plan/next-rung.ts';
import type { Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice } from '../fixture.ts';
import { type AccountState, openTotal } from '../state.ts';
import { type MoveInvoices, moveInvoices } from './move-invoices.ts';
import { settleMove, takeIn } from './take-in.ts';

const PLAN = defaultPlan('business');
const TODAY = plainDate('2026-09-15');
const SECOND = anInvoice({ number: '2026-1203', due: plainDate('2026-09-11'), amount: cents(482_79) });

const reminded: AccountEvent = {
  type: 'StepTaken',
  rung: 1,
  step: 'reminder',
  invoices: ['2026-1187', '2026-1203'],
  on: plainDate('2026-09-08'),
  last: plainDate('2026-09-16'),
  cause: { rule: 'plan-day', day: 3, due: plainDate('2026-09-04') },
};
const paidInPart: AccountEvent = {
  type: 'PaymentApplied',
  receiptId: 'r1',
  amount: cents(246_30),
  on: plainDate('2026-09-10'),
  method: 'bank-transfer',
  lines: [{ invoice: '2026-1187', amount: cents(246_30) }],
  credit: cents(0),
};
const wrong = (...more: readonly AccountEvent[]) =>
  anAccount(undefined, [anInvoice(), SECOND], [reminded, paidInPart, ...more]);

const run = (state: AccountState, more: Partial<MoveInvoices> = {}): Decision =>
  moveInvoices(state, {
    moveId: 'V1',
    from: 'DWRONG',
    to: 'DRIGHT',
    invoices: ['2026-1187'],
    by: 'sanne',
    today: TODAY,
    note: { id: 'n1', hash: 'h1' },
    ...more,
  });
const codeOf = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.code);
const done = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
const arrived = (out: AccountState, into: AccountState) => {
  const [move] = out.moving ?? [];
  if (!move) throw new Error('nothing is on its way');
  return { move: { ...move, from: 'DWRONG' }, state: into };
};

test('an invoice leaves with what is open of it, and arrives as late intake', () => {
  const out = done(wrong(), run(wrong()));
  expect(out.invoices.map(({ number }) => number)).toEqual(['2026-1203']);
  const { move } = arrived(out, anAccount());
  const into = anAccount(undefined, []);
  const after = done(into, takeIn(into, { move, today: TODAY }));
  expect(openTotal(after)).toBe(1_000_00);
  expect(after.invoices).toMatchObject([
    { number: '2026-1187', open: 1_000_00, amount: 1_246_30, steps: [], late: true, from: TODAY },
  ]);
  const [invoice] = after.invoices;
  // The reminder that the wrong person got does not count: it begins there, on the day after.
  expect(invoice && nextRung(after, invoice, PLAN)).toMatchObject({
    step: { rung: 1 },
    bound: { on: '2026-09-16', cause: { rule: 'late-intake' } },
  });
});

test('taken in twice it is there once, and settled twice it is settled', () => {
  const out = done(wrong(), run(wrong()));
  const { move } = arrived(out, anAccount());
  const into = anAccount(undefined, []);
  const after = done(into, takeIn(into, { move, today: TODAY }));
  expect(takeIn(after, { move, today: TODAY })).toEqual({ ok: true, events: [] });
  const settled = done(out, settleMove(out, 'V1'));
  expect(settled.moving).toBeUndefined();
  expect(settleMove(settled, 'V1')).toEqual({ ok: true, events: [] });
});

test('the last invoice that leaves is not paid: nothing closes', () => {
  const out = done(wrong(), run(wrong(), { invoices: ['2026-1187', '2026-1203'] }));
  expect(out.invoices).toEqual([]);
  expect(out.closedOn).toBeUndefined();
});

test('a fourteen-day notice that named it carries no costs for the others', () => {
  const noticed = wrong({
    type: 'FourteenDayNoticeGiven',
    noticeId: 'L1',
    channel: 'post',
    on: plainDate('2026-09-14'),
    claims: [
      { invoice: '2026-1187', principal: cents(1_000_00) },
      { invoice: '2026-1203', principal: cents(482_79) },
    ],
    costs: cents(222_42),
    vat: cents(0),
    lastFreeDay: plainDate('2026-09-30'),
    costsDueFrom: plainDate('2026-10-01'),
  });
  expect(done(noticed, run(noticed)).notices).toMatchObject([{ lapsed: 'corrected' }]);
});

test('a claim over the sum of both does not stand for the one that stays', () => {
  const part = (invoice: string, principal: number, costs: number) => ({
    invoice,
    principal: cents(principal),
    interest: cents(0),
    costs: cents(costs),
  });
  const claimed = wrong(
    { ...reminded, rung: 5, step: 'notice-of-default' },
    {
      type: 'InterestAndCostsClaimed',
      rung: 5,
      parts: [part('2026-1187', 1_000_00, 222_42), part('2026-1203', 482_79, 40_00)],
      base: cents(1_482_79),
      costs: cents(222_42),
      vat: cents(0),
      on: plainDate('2026-09-14'),
      last: plainDate('2026-09-28'),
    },
  );
  const [stays] = done(claimed, run(claimed)).invoices;
  expect(stays?.claimed).toBeUndefined();
  expect(stays?.steps.map(({ rung }) => rung)).toEqual([1]);
});

test('two records become one: everything goes, credits too, and the old one says where', () => {
  const credited = wrong({
    type: 'CreditNoteAdded',
    number: 'C1',
    amount: cents(50_00),
    issued: TODAY,
  });
  const out = done(credited, run(credited, { invoices: 'all' }));
  expect(out).toMatchObject({ invoices: [], credits: [], mergedInto: 'DRIGHT' });
  const { move } = arrived(out, anAccount());
  const into = anAccount(undefined, []);
  const after = done(into, takeIn(into, { move, today: TODAY }));
  expect(after.credits).toEqual([{ number: 'C1', left: 50_00 }]);
  expect(openTotal(after)).toBe(1_482_79);
  expect(codeOf(run(out, { moveId: 'V2', invoices: 'all' }))).toBe('account-merged');
});

test('what cannot move says why', () => {
  expect(codeOf(run(wrong(), { to: 'DWRONG' }))).toBe('move-to-itself');
  expect(codeOf(run(wrong(), { invoices: ['2026-9999'] }))).toBe('invoice-unknown');
  expect(codeOf(run(wrong(), { invoices: [] }))).toBe('nothing-open');
  const paying = wrong({
    type: 'PaymentAttemptStarted',
    attemptId: 'P1',
    amount: cents(1_000_00),
    lines: [{ invoice: '2026-1187', amount: cents(1_000_00) }],
    at: instant('2026-09-15T08:00:00Z'),
    expiresAt: instant('2026-09-15T08:15:00Z'),
  });
  expect(codeOf(run(paying))).toBe('payment-unfinished');
  expect(codeOf(run(paying, { invoices: ['2026-1203'] }))).toBe('accepted');
});
