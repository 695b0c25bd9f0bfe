import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangedLeft } from '../../arrangement/arrangement.ts';
import { addDays, plainDate } from '../../calendar/plain-date.ts';
import { type Cents, cents, sum } from '../../money/cents.ts';
import { owedOn } from '../claimed.ts';
import { evolveAll } from '../evolve.ts';
import { anAccount, CONSUMER } from '../fixture.ts';
import type { AccountState } from '../state.ts';
import { after, INVOICES, PLAN, POLICY, pay, proposed, running } from '../testing/arranged.ts';
import { addClaims } from './add-claims.ts';
import { acceptArrangement } from './answer-arrangement.ts';
import { missEvents } from './follow-arrangement.ts';
import { makePromise } from './make-promise.ts';
import { proposeArrangement } from './propose-arrangement.ts';
import { reversePayment } from './reverse-payment.ts';

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
