import { answerDispute } from '../account/decide/answer-dispute.ts';
import { applyPayment } from '../account/decide/apply-payment.ts';
import { openDispute } from '../account/decide/open-dispute.ts';
import type { Decision } from '../account/decision.ts';
import type { AccountEvent } from '../account/event.ts';
import { type AccountState, openTotal } from '../account/state.ts';
import { amsterdamMoment } from '../calendar/amsterdam.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-day.ts';
import { DISPUTE_RULES } from '../dispute/category.ts';
import { addMonths } from '../law/add-months.ts';
import { type Cents, smallest } from '../money/cents.ts';
import type { DunningPlan } from '../plan/dunning-plan.ts';
import type { Supposed } from '../plan/walk.ts';

/**
 * What the debtor is assumed to do from now on: nothing; pay an amount each month; or object to his oldest late
 * invoice, which we answer on the day that was promised.
 */
export type Assumption =
  | { readonly kind: 'nothing-paid' }
  | { readonly kind: 'monthly'; readonly amount: Cents; readonly first: PlainDate }
  | { readonly kind: 'disputed'; readonly on: PlainDate; readonly answer: 'upheld' | 'rejected' };

/** The hour at which things from outside are supposed to come: before the plan writes. */
const HOUR = 8 * 60;

const eventsOf = (decision: Decision): readonly AccountEvent[] => (decision.ok ? decision.events : []);

const payments = (
  amount: Cents,
  first: PlainDate,
  until: PlainDate,
  plan: DunningPlan,
): readonly Supposed[] => {
  const supposed: Supposed[] = [];
  for (let month = 0; addMonths(first, month) < until; month += 1) {
    const on = addMonths(first, month);
    const pay = (state: AccountState): readonly AccountEvent[] =>
      eventsOf(
        applyPayment(
          state,
          {
            receiptId: `supposed-${month}`,
            amount: smallest(amount, openTotal(state)),
            on,
            today: on,
            method: 'banktransfer',
            designated: [],
          },
          plan,
        ),
      );
    supposed.push({ at: amsterdamMoment(on, HOUR), events: pay });
  }
  return supposed;
};

const oldestLate = (state: AccountState, on: PlainDate) =>
  [...state.invoices].filter(({ due }) => due < on).sort((a, b) => (a.due < b.due ? -1 : 1))[0];

const objection = (
  { on, answer }: Extract<Assumption, { kind: 'disputed' }>,
  plan: DunningPlan,
): readonly Supposed[] => {
  const answered = addWorkingDays(on, DISPUTE_RULES.other.answerWorkingDays);
  return [
    {
      at: amsterdamMoment(on, HOUR),
      events: (state) => {
        const invoice = oldestLate(state, on)?.number;
        return invoice ? eventsOf(openDispute(state, { invoice, category: 'other', today: on }, plan)) : [];
      },
    },
    {
      at: amsterdamMoment(answered, HOUR),
      events: (state) => {
        const dispute = state.disputes?.find(({ since }) => since === on);
        const open = state.invoices.find(({ number }) => number === dispute?.invoice)?.open;
        if (!dispute || !open) return [];
        const given =
          answer === 'upheld'
            ? { credit: { number: 'supposed', amount: open } }
            : { note: { id: 'supposed', hash: '' } };
        return eventsOf(
          answerDispute(state, { disputeId: dispute.id, outcome: answer, today: answered, ...given }, plan),
        );
      },
    },
  ];
};

/**
 * What comes from outside under an assumption, soonest first.
 *
 * @param until - last day of the simulation, not included
 */
export const supposedBy = (
  assumption: Assumption,
  until: PlainDate,
  plan: DunningPlan,
): readonly Supposed[] => {
  switch (assumption.kind) {
    case 'nothing-paid':
      return [];
    case 'monthly':
      return payments(assumption.amount, assumption.first, until, plan);
    case 'disputed':
      return objection(assumption, plan);
  }
};
