import { describe, expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { cents, ZERO } from '../../money/cents.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { nextRung } from '../../plan/next-rung.ts';
import type { Decision } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice } from '../fixture.ts';
import { type AccountState, openTotal } from '../state.ts';
import { applyPayment } from './apply-payment.ts';
import { answerAct, proposeAct } from './propose-act.ts';

const PLAN = defaultPlan('business');
const TODAY = plainDate('2026-09-15');
const NOTE = { id: 'n1', hash: 'h1' };
const INVOICES = ['2026-1187'];

const codeOf = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.code);
const done = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
type Act = Parameters<typeof proposeAct>[1]['act'];
const propose = (state: AccountState, act: Act, by = 'sanne') =>
  proposeAct(state, { act, invoices: INVOICES, by, today: TODAY, note: NOTE }, PLAN);
const answer = (state: AccountState, by: string, given: 'confirm' | 'refuse' = 'confirm') =>
  answerAct(state, { proposalId: state.proposals?.[0]?.id ?? 'none', answer: given, by, today: TODAY }, PLAN);
const proposed = (act: Act, state = anAccount()) => done(state, propose(state, act));

describe('writing off takes two people', () => {
  test('who proposed cannot confirm; another one can, and the claim stays', () => {
    const waiting = proposed({ kind: 'write-off' });
    expect(codeOf(answer(waiting, 'sanne'))).toBe('second-person-needed');
    const after = done(waiting, answer(waiting, 'tom'));
    expect(after.proposals).toBeUndefined();
    expect(openTotal(after)).toBe(1_246_30);
    expect(after.tellings).toBeUndefined();
    const [invoice] = after.invoices;
    expect(invoice && nextRung(after, invoice, PLAN)).toEqual({
      block: { because: 'written-off', on: TODAY },
    });
  });

  test('what the debtor pays afterwards is applied', () => {
    const waiting = proposed({ kind: 'write-off' });
    const after = done(waiting, answer(waiting, 'tom'));
    const paid = applyPayment(
      after,
      {
        receiptId: 'r1',
        amount: cents(1_246_30),
        on: TODAY,
        today: TODAY,
        method: 'bank-transfer',
        designated: [],
      },
      PLAN,
    );
    expect(openTotal(done(after, paid))).toBe(0);
  });

  test('refused or withdrawn, nothing has changed', () => {
    const waiting = proposed({ kind: 'write-off' });
    for (const by of ['sanne', 'tom']) {
      const after = done(waiting, answer(waiting, by, 'refuse'));
      expect(after.proposals).toBeUndefined();
      expect(after.invoices).toEqual(anAccount().invoices);
    }
  });

  test('proposed twice it is one, and what was answered is gone', () => {
    const waiting = proposed({ kind: 'write-off' });
    expect(propose(waiting, { kind: 'write-off' })).toEqual({ ok: true, events: [] });
    const after = done(waiting, answer(waiting, 'tom'));
    expect(codeOf(answer(after, 'tom'))).toBe('proposal-unknown');
    expect(codeOf(propose(after, { kind: 'write-off' }))).toBe('already-ended');
  });

  test('paid meanwhile, there is nothing to write off', () => {
    const waiting = proposed({ kind: 'write-off' });
    const paid: AccountEvent = {
      type: 'InvoicesClosed',
      closed: [{ invoice: '2026-1187', forgiven: { principal: ZERO, interest: ZERO, costs: ZERO } }],
      how: 'paid',
      on: TODAY,
    };
    expect(evolveAll(waiting, [paid]).proposals).toBeUndefined();
  });
});

describe('handing over', () => {
  const lastDemand: AccountEvent = {
    type: 'StepTaken',
    rung: 5,
    step: 'notice-of-default',
    invoices: INVOICES,
    on: plainDate('2026-09-14'),
    cause: { rule: 'plan-day', day: 38, due: plainDate('2026-09-04') },
  };

  test('only after the notice of default has really left', () => {
    const act = { kind: 'hand-over', to: 'bailiff' } as const;
    expect(codeOf(propose(anAccount(), act))).toBe('step-five-first');
    const skipped = evolveAll(anAccount(), [
      { type: 'StepSkipped', rung: 5, step: 'notice-of-default', invoices: INVOICES, on: TODAY, note: NOTE },
    ]);
    expect(codeOf(propose(skipped, act))).toBe('step-five-first');
    expect(codeOf(propose(evolveAll(anAccount(), [lastDemand]), act))).toBe('accepted');
  });

  test('makes the choice that the ladder asked for', () => {
    const asked = evolveAll(anAccount(), [
      lastDemand,
      { type: 'DecisionAsked', decisionId: 'D1', invoices: INVOICES, on: TODAY },
    ]);
    const waiting = proposed({ kind: 'hand-over', to: 'agency' }, asked);
    const after = done(waiting, answer(waiting, 'tom'));
    expect(after.decision).toBeUndefined();
    expect(after.invoices[0]?.ended).toEqual({ how: 'handed-over', on: TODAY });
  });
});

test('more than EUR 250.00 is forgiven by two, and the debtor is told', () => {
  const forgiven = [{ invoice: '2026-1187', principal: cents(400_00), interest: ZERO, costs: ZERO }] as const;
  const waiting = proposed({ kind: 'forgive', forgiven });
  const after = done(waiting, answer(waiting, 'tom'));
  expect(openTotal(after)).toBe(846_30);
  expect(after.tellings).toMatchObject([{ what: 'claims-forgiven' }]);
});

test('what no longer fits is not forgiven', () => {
  const forgiven = [
    { invoice: '2026-1187', principal: cents(1_246_30), interest: ZERO, costs: ZERO },
  ] as const;
  const waiting = evolveAll(proposed({ kind: 'forgive', forgiven }), [
    {
      type: 'PaymentApplied',
      receiptId: 'r1',
      amount: cents(600_00),
      on: TODAY,
      method: 'bank-transfer',
      lines: [{ invoice: '2026-1187', amount: cents(600_00) }],
      credit: ZERO,
    },
  ]);
  expect(codeOf(answer(waiting, 'tom'))).toBe('amount-above-open');
});

test('an invoice of another account is not known', () => {
  const decision = proposeAct(
    anAccount(undefined, [anInvoice()]),
    {
      act: { kind: 'write-off' },
      invoices: ['2026-9999', '2026-1187'],
      by: 'sanne',
      today: TODAY,
      note: NOTE,
    },
    PLAN,
  );
  expect(codeOf(decision)).toBe('invoice-unknown');
});
