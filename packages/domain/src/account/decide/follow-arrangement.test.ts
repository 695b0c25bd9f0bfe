import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangedLeft } from '../../arrangement/arrangement.ts';
import { defaultArrangementPolicy } from '../../arrangement/policy.ts';
import { instant } from '../../calendar/instant.ts';
import { addDays, plainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, sum } from '../../money/cents.ts';
import { arrangementActions } from '../../plan/action/arrangement.ts';
import { defaultPlan } from '../../plan/default-plans.ts';
import { owedOn } from '../claimed.ts';
import type { Decision } from '../decision.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, anInvoice, CONSUMER, contextOf } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { addClaims } from './add-claims.ts';
import { acceptArrangement } from './answer-arrangement.ts';
import { applyPayment } from './apply-payment.ts';
import { closeTask } from './close-task.ts';
import { missEvents } from './follow-arrangement.ts';
import { makePromise } from './make-promise.ts';
import { openDispute } from './open-dispute.ts';
import { proposeArrangement } from './propose-arrangement.ts';
import { reversePayment } from './reverse-payment.ts';
import { takeAction } from './take-action.ts';
import { writeMessage } from './write-message.ts';

const PLAN = defaultPlan('consumer');
const POLICY = defaultArrangementPolicy('consumer');
const INVOICES = [
  anInvoice({ number: '2026-0931', amount: cents(184_50) }),
  anInvoice({ number: '2026-0958', amount: cents(96_80) }),
];

const after = (state: AccountState, decision: Decision): AccountState => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return evolveAll(state, decision.events);
};

const proposed = (confirmed = false): AccountState => {
  const state = anAccount(CONSUMER, INVOICES);
  const choice = { rhythm: 'monthly' as const, first: plainDate('2026-10-01'), by: { terms: 3 } };
  const today = plainDate('2026-09-09');
  return after(state, proposeArrangement(state, { choice, today, by: 'debtor', confirmed }, POLICY, PLAN));
};

/** 93.80 on 1 October, 93.80 on 1 November, 93.70 on 1 December. */
const running = (): AccountState => proposed(true);

const pay = (
  state: AccountState,
  amount: number,
  on: string,
  receiptId = `r-${on}-${amount}`,
  ...designated: readonly string[]
): AccountState =>
  after(
    state,
    applyPayment(
      state,
      {
        receiptId,
        amount: cents(amount),
        on: plainDate(on),
        today: plainDate(on),
        method: 'ideal',
        designated: designated.map((invoice) => ({ invoice, amount: cents(amount) })),
      },
      PLAN,
    ),
  );

const credit = (state: AccountState, amount: number, corrects: string, number = 'C-1'): AccountState =>
  after(
    state,
    addClaims(state, {
      today: plainDate('2026-09-20'),
      importId: 'import',
      invoices: [],
      creditNotes: [{ number, amount: cents(amount), issued: plainDate('2026-09-20'), corrects }],
    }),
  );

const termsOf = (state: AccountState) =>
  state.arrangement?.instalments.map(({ due, amount, paid }) => [due, amount, paid]);

const owed = ({ arrangement, invoices }: AccountState): Cents =>
  sum(invoices.filter(({ number }) => arrangement?.invoices.includes(number)).map(owedOn));

describe('an arrangement never asks more than is owed', () => {
  test('paid in part before we said yes: what came is off the end', () => {
    const paid = pay(proposed(), 100_00, '2026-09-10');
    const decision = acceptArrangement(
      paid,
      { arrangementId: paid.arrangement?.id ?? '', today: plainDate('2026-09-11'), approver: false },
      POLICY,
      PLAN,
    );
    const accepted = after(paid, decision);
    expect(termsOf(accepted)).toEqual([
      ['2026-10-01', 93_80, 0],
      ['2026-11-01', 87_50, 0],
    ]);
    expect(accepted.arrangement?.total).toBe(181_30);
    const told = accepted.tellings?.at(-1);
    expect(told?.what === 'arrangement-confirmed' && sum(told.terms.map(({ amount }) => amount))).toBe(
      181_30,
    );
  });

  test('paid in full before we said yes: there is nothing to agree any more', () => {
    const paid = pay(proposed(), 281_30, '2026-09-10');
    expect(paid.arrangement).toBeUndefined();
    expect(paid).toMatchObject({ invoices: [], holds: [], closedOn: '2026-09-10' });
  });

  test('credited in part: 96.80 comes off the end', () => {
    expect(termsOf(credit(running(), 96_80, '2026-0958'))).toEqual([
      ['2026-10-01', 93_80, 0],
      ['2026-11-01', 90_70, 0],
    ]);
  });

  test('the rest of a euro that is forgiven is not asked either', () => {
    // 183.60 leaves 0.90 of the oldest, which closes; owed is 96.80, and so is asked.
    const paid = pay(running(), 183_60, '2026-10-01', 'tr_1', '2026-0931');
    expect(paid.invoices.map(({ number }) => number)).toEqual(['2026-0958']);
    expect(owed(paid)).toBe(96_80);
    expect(paid.arrangement && arrangedLeft(paid.arrangement)).toBe(96_80);
  });

  test('credited to the end: it closes like one that was paid', () => {
    const half = credit(running(), 96_80, '2026-0958');
    const whole = credit(half, 184_50, '2026-0931', 'C-2');
    expect(whole.arrangement).toBeUndefined();
    expect(whole.closedOn).toBe('2026-09-20');
  });

  test('money that went back is asked again', () => {
    const paid = pay(running(), 93_80, '2026-10-01', 'tr_1');
    const decision = reversePayment(paid, {
      receiptId: 'tr_1',
      amount: cents(93_80),
      on: plainDate('2026-10-09'),
      lines: [{ invoice: '2026-0931', amount: cents(93_80) }],
      invoices: INVOICES,
    });
    const back = after(paid, decision);
    expect(termsOf(back)?.[0]).toEqual(['2026-10-01', 93_80, 0]);
    expect(back.arrangement && arrangedLeft(back.arrangement)).toBe(281_30);
    expect(owed(back)).toBe(281_30);
  });
});

describe('a term that did not come', () => {
  const ahead = (state: AccountState, from: string) =>
    arrangementActions(state, contextOf(state), instant(from)).map(
      ({ kind, at }) => `${kind} ${at.slice(0, 10)}`,
    );

  test('is missed after five days, at least three working days; a working day later he hears so', () => {
    // 1 October plus 5 days is Tuesday 6.
    expect(ahead(running(), '2026-10-02T07:00:00Z')).toContain('miss-instalment 2026-10-07');
  });

  test.each([
    [
      'what is in it is disputed',
      (state: AccountState) =>
        openDispute(
          state,
          { invoice: '2026-0931', category: 'not-delivered', today: plainDate('2026-10-02') },
          PLAN,
        ),
    ],
    [
      'somebody manages his money',
      (state: AccountState) =>
        writeMessage(state, { topic: 'administrator', today: plainDate('2026-10-02') }, PLAN),
    ],
  ])('is not told so while %s', (_, decide) => {
    const state = running();
    const held = after(state, decide(state));
    expect(ahead(held, '2026-10-07T07:00:00Z').filter((line) => line.startsWith('miss'))).toEqual([]);
  });

  test('nor while a payment is under way, or all sending is stopped', () => {
    const state = running();
    const paying: AccountState = {
      ...state,
      attempts: [
        {
          id: 'a-1',
          amount: cents(93_80),
          lines: [],
          startedAt: instant('2026-10-06T20:00:00Z'),
          expiresAt: instant('2026-10-07T20:00:00Z'),
        },
      ],
    };
    expect(ahead(paying, '2026-10-07T07:00:00Z').filter((line) => line.startsWith('miss'))).toEqual([]);
    const stopped = { ...contextOf(state), stopped: true };
    expect(arrangementActions(state, stopped, instant('2026-10-07T07:00:00Z'))).toEqual([]);
  });

  test('nothing is asked ahead of one whose money somebody else manages', () => {
    const state = running();
    const held = after(
      state,
      writeMessage(state, { topic: 'administrator', today: plainDate('2026-09-14') }, PLAN),
    );
    expect(ahead(held, '2026-09-28T07:00:00Z')).toEqual([]);
  });

  test('repaired: nobody has to call or decide any more', () => {
    const missed = evolveAll(
      running(),
      missEvents(running(), plainDate('2026-10-01'), plainDate('2026-10-07')),
    );
    const action = {
      kind: 'ask-broken',
      at: instant('2026-10-18T00:00:00Z'),
      arrangementId: missed.arrangement?.id ?? '',
      cause: { rule: 'term-missed', due: plainDate('2026-10-01') },
    } as const;
    const asked = evolveAll(
      missed,
      takeAction(missed, action, { plan: PLAN }, instant('2026-10-18T00:00:00Z'), 'run'),
    );
    expect(asked.tasks.map(({ task }) => task)).toEqual(['instalment-missed', 'arrangement-broken']);
    // It cannot be waved away: a person ends the arrangement, or the money comes.
    const broken = asked.tasks.at(-1)?.id ?? '';
    expect(closeTask(asked, { taskId: broken, today: plainDate('2026-10-19') })).toMatchObject({
      refusal: { code: 'task-ends-otherwise' },
    });
    expect(pay(asked, 93_80, '2026-10-20').tasks).toEqual([]);
  });
});

test('a promise that the arrangement takes the place of is neither kept nor broken', () => {
  const state = anAccount(CONSUMER, INVOICES);
  const today = plainDate('2026-09-09');
  const numbers = ['2026-0931', '2026-0958'];
  const promised = after(
    state,
    makePromise(state, { invoices: numbers, payOn: plainDate('2026-09-15'), way: 'portal', today }, PLAN),
  );
  const choice = { rhythm: 'monthly' as const, first: plainDate('2026-10-01'), by: { terms: 3 } };
  const agreed = after(
    promised,
    proposeArrangement(promised, { choice, today, by: 'debtor', confirmed: true }, POLICY, PLAN),
  );
  expect(agreed.promises).toBeUndefined();
  expect(agreed.holds.map(({ reason }) => reason)).toEqual(['arrangement']);
});

const happenings = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ pays: fc.integer({ min: 1, max: 120_00 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({ credits: fc.integer({ min: 1, max: 60_00 }), second: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.constant({ misses: true }) },
  ),
  { maxLength: 12 },
);

test('whatever is paid, credited or missed: the terms ask what is owed, to the cent, and at last nothing', () => {
  fc.assert(
    fc.property(happenings, (all) => {
      let state = running();
      let day = plainDate('2026-09-20');
      all.forEach((happening, index) => {
        day = addDays(day, 9);
        if ('pays' in happening) state = pay(state, happening.pays, day, `r-${index}`);
        else if ('credits' in happening) {
          const number = happening.second ? '2026-0958' : '2026-0931';
          const open = state.invoices.find((invoice) => invoice.number === number)?.open ?? 0;
          if (open > 0) state = credit(state, Math.min(open, happening.credits), number, `C-${index}`);
        } else {
          const behind = state.arrangement?.instalments.find(
            (term) => term.paid < term.amount && !term.repairBy,
          );
          if (behind && behind.due < day) state = evolveAll(state, missEvents(state, behind.due, day));
        }
        const { arrangement } = state;
        expect(arrangement ? arrangedLeft(arrangement) : 0).toBe(owed(state));
        if (arrangement) {
          expect(arrangement.total).toBe(sum(arrangement.instalments.map(({ amount }) => amount)));
          expect(arrangement.total).toBeLessThanOrEqual(281_30);
        } else
          expect(state).toMatchObject({
            invoices: [],
            holds: [],
            tasks: state.tasks.filter(({ task }) => task === 'propose-refund'),
          });
      });
      const rest = state.arrangement ? arrangedLeft(state.arrangement) : 0;
      if (rest > 0) state = pay(state, rest, addDays(day, 1), 'last');
      expect(state.arrangement).toBeUndefined();
      expect(state.invoices).toEqual([]);
    }),
  );
});
