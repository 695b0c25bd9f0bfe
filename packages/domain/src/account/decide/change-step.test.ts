import { expect, test } from 'vitest';
import { plainDate } from '../../calendar/plain-date.ts';
import { claimMade } from '../../claim/claim-made.ts';
import { DEFAULT_LEGAL_POLICY } from '../../law/legal-policy.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { nextRung } from '../../plan/next-rung.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, BUSINESS, CONSUMER } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { moveStep } from './move-step.ts';
import { skipStep } from './skip-step.ts';

const BUSINESS_PLAN = defaultPlan('business');
const CONSUMER_PLAN = defaultPlan('consumer');
const NOTE = { id: 'n1', hash: 'h1' };
const INVOICES = ['2026-1187'];

/** Due Friday 4 September; the reminder left on Tuesday 8 September and named 16 September. */
const reminded = (facts = BUSINESS): AccountState =>
  anAccount(
    facts,
    [anInvoice()],
    [
      {
        type: 'StepTaken',
        rung: 1,
        step: 'reminder',
        invoices: INVOICES,
        on: plainDate('2026-09-08'),
        last: plainDate('2026-09-16'),
        cause: { rule: 'plan-day', day: 3, due: plainDate('2026-09-04') },
      },
    ],
  );
const called = (facts = BUSINESS): AccountState =>
  evolveAll(reminded(facts), [
    {
      type: 'StepTaken',
      rung: 2,
      step: 'call',
      invoices: INVOICES,
      on: plainDate('2026-09-14'),
      cause: { rule: 'plan-day', day: 10, due: plainDate('2026-09-04') },
    },
  ]);

const next = (state: AccountState, plan = BUSINESS_PLAN) => {
  const [invoice] = state.invoices;
  if (!invoice) throw new Error('the invoice is open');
  return nextRung(state, invoice, plan);
};
const done = (state: AccountState, decision: ReturnType<typeof skipStep>): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};
const codeOf = (decision: ReturnType<typeof skipStep>): string =>
  decision.ok ? 'accepted' : decision.refusal.code;

const skip = (state: AccountState, rung: number, on: string, plan = BUSINESS_PLAN) =>
  skipStep(state, { rung, invoices: INVOICES, today: plainDate(on), note: NOTE }, plan);
const move = (state: AccountState, rung: number, to: string, on: string) =>
  moveStep(
    state,
    { rung, invoices: INVOICES, notBefore: plainDate(to), today: plainDate(on), note: NOTE },
    BUSINESS_PLAN,
  );

test('the notice of 21 September is passed over on 15 September: the call keeps 5 days, the last demand 21', () => {
  expect(next(called())).toMatchObject({ step: { rung: 3 }, bound: { on: '2026-09-21' } });
  const skipped = done(called(), skip(called(), 3, '2026-09-15'));
  // 24 days after 4 September: Monday 28 September, later than 15 + 5 September.
  expect(next(skipped)).toMatchObject({ step: { rung: 4 }, bound: { on: '2026-09-28' } });
  const late = done(called(), skip(called(), 3, '2026-09-25'));
  expect(next(late)).toMatchObject({
    step: { rung: 4 },
    bound: { on: '2026-09-30', cause: { rule: 'after-skip', rung: 3, skipped: '2026-09-25' } },
  });
});

test('a consumer whose fourteen-day notice was passed over is asked neither costs nor interest', () => {
  const state = called(CONSUMER);
  expect(next(state, CONSUMER_PLAN).step?.kind).toBe('fourteen-day-notice');
  const skipped = done(state, skip(state, 3, '2026-09-21', CONSUMER_PLAN));
  const made = claimMade(
    skipped,
    INVOICES,
    DEFAULT_LEGAL_POLICY,
    plainDate('2026-10-12'),
    plainDate('2026-10-26'),
  );
  expect(made.costs).toBe(0);
  expect(skipped.notices).toBeUndefined();
});

test('without the reminder a consumer is not in default: it is moved, not passed over', () => {
  const state = anAccount(CONSUMER);
  expect(codeOf(skip(state, 1, '2026-09-07', CONSUMER_PLAN))).toBe('step-needed');
  expect(codeOf(skip(anAccount(), 1, '2026-09-07'))).toBe('accepted');
});

test('only what comes next can be passed over, and never the choice at the end', () => {
  expect(codeOf(skip(called(), 5, '2026-09-15'))).toBe('step-not-next');
  expect(codeOf(skip(called(), 1, '2026-09-15'))).toBe('step-not-next');
  const rest: AccountEvent[] = [3, 4, 5].map((rung) => ({
    type: 'StepSkipped',
    rung,
    step: 'notice',
    invoices: INVOICES,
    on: plainDate('2026-09-21'),
    note: NOTE,
  }));
  expect(codeOf(skip(evolveAll(called(), rest), 6, '2026-10-20'))).toBe('step-not-next');
});

test('a yes that was asked for the step is withdrawn with it', () => {
  const asked = evolveAll(called(), [
    {
      type: 'ApprovalAsked',
      approvalId: 'A1',
      rung: 3,
      invoices: INVOICES,
      stepOn: plainDate('2026-09-21'),
    },
  ]);
  expect(done(asked, skip(asked, 3, '2026-09-18')).approvals).toEqual([]);
});

test('a step is moved later, never earlier, and not by more than 30 days', () => {
  expect(codeOf(move(called(), 3, '2026-09-18', '2026-09-15'))).toBe('step-not-later');
  expect(codeOf(move(called(), 3, '2026-09-21', '2026-09-15'))).toBe('step-not-later');
  expect(codeOf(move(called(), 3, '2026-10-22', '2026-09-15'))).toBe('step-too-far');
  const moved = done(called(), move(called(), 3, '2026-10-02', '2026-09-15'));
  expect(next(moved)).toMatchObject({
    step: { rung: 3 },
    bound: { on: '2026-10-02', cause: { rule: 'moved', notBefore: '2026-10-02' } },
  });
});

test('a pause that ends does not bring a moved step forward', () => {
  const moved = done(called(), move(called(), 3, '2026-10-02', '2026-09-15'));
  const paused = evolveAll(moved, [
    {
      type: 'HoldPlaced',
      hold: {
        id: 'H1',
        reason: 'by-hand',
        scope: 'all',
        since: plainDate('2026-09-16'),
        until: plainDate('2026-09-22'),
      },
    },
    {
      type: 'HoldEnded',
      holdId: 'H1',
      on: plainDate('2026-09-22'),
      why: 'date',
      resumeOn: plainDate('2026-09-24'),
    },
  ]);
  expect(next(paused)).toMatchObject({ bound: { on: '2026-10-02' } });
});
