import type { Term } from '../../arrangement/arrangement.ts';
import { type Judgement, judge, nonsenseIn, type ProposalFacts } from '../../arrangement/judge.ts';
import type { ArrangementPolicy } from '../../arrangement/policy.ts';
import { type Choice, schedule } from '../../arrangement/schedule.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { type Hold, holdOn } from '../../hold/hold.ts';
import { addYears } from '../../law/add-months.ts';
import { type Cents, sum } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { hasTaken, type OpenInvoice } from '../invoice.ts';
import type { AccountState } from '../state.ts';
import { acceptedEvents } from './accept-arrangement.ts';
import { withdrawnBy } from './open-dispute.ts';
import { tell } from './tell.ts';

export type ProposeArrangement = {
  readonly choice: Choice;
  readonly today: PlainDate;
  /** Who proposes: on the phone staff records what the debtor offered. */
  readonly by: 'debtor' | 'staff';
  /** The debtor has confirmed who he is, so that a proposal inside policy may accept itself. */
  readonly confirmed: boolean;
  readonly note?: { readonly id: string; readonly hash: string };
  /** Who agrees for a business. */
  readonly acceptor?: { readonly id: string; readonly hash: string };
};

/** Invoices that an arrangement can be about: late ones (for a business also those nearly due) that nothing holds. */
export const arrangeable = (
  state: AccountState,
  policy: ArrangementPolicy,
  today: PlainDate,
): readonly OpenInvoice[] =>
  state.invoices.filter((invoice) => {
    const hold = holdOn(state.holds, invoice.number);
    const free = !hold || ['promise', 'by-hand', 'message-unread', 'already-paid'].includes(hold.reason);
    return free && !invoice.bar && today >= addDays(invoice.due, policy.fromDay) && owedOn(invoice) > 0;
  });

/** Nobody means to pay longer than ten years; a schedule is not drawn beyond it. */
export const termsOf = (
  total: Cents,
  choice: Choice,
  today: PlainDate,
): readonly Term[] | 'longer-than-ten-years' => {
  const terms = 'terms' in choice.by ? choice.by.terms : Math.ceil(total / choice.by.amount);
  const most = { weekly: 522, 'four-weekly': 131, monthly: 121 }[choice.rhythm];
  if (terms > most || choice.first > addYears(today, 10)) return 'longer-than-ten-years';
  return schedule(total, choice);
};

/** What is known of a debtor and weighs on a proposal about these invoices. */
export const weighing = (
  state: AccountState,
  invoices: readonly OpenInvoice[],
  plan: DunningPlan,
  total: Cents,
): ProposalFacts => {
  const rung = plan.steps.find((step) => step.kind === 'notice-of-default')?.rung;
  const left = (invoice: OpenInvoice) => rung !== undefined && hasTaken(invoice, rung);
  return {
    total,
    disputed: (state.disputes ?? []).length > 0,
    ...(state.arrangementBroken && { brokenOn: state.arrangementBroken }),
    guarded: state.holds.some((hold) => hold.reason === 'insolvency'),
    afterDefault: invoices.some(left),
    keyAccount: state.facts.keyAccount,
  };
};

/** A proposal as it would be judged, before it is made: the same answer for the page and for the decision. */
export const weighProposal = (
  state: AccountState,
  choice: Choice,
  policy: ArrangementPolicy,
  plan: DunningPlan,
  today: PlainDate,
):
  | {
      readonly ok: true;
      readonly total: Cents;
      readonly invoices: readonly OpenInvoice[];
      readonly terms: readonly Term[];
      readonly judgement: Judgement;
    }
  | {
      readonly ok: false;
      readonly code:
        | 'arrangement-not-yet'
        | 'amount-not-positive'
        | 'no-terms'
        | 'date-in-past'
        | 'longer-than-ten-years';
    } => {
  const invoices = arrangeable(state, policy, today);
  const total = sum(invoices.map(owedOn));
  if (total <= 0) return { ok: false, code: 'arrangement-not-yet' };
  const isPossible = (chosen: number): boolean => Number.isSafeInteger(chosen) && chosen > 0;
  if ('terms' in choice.by && !isPossible(choice.by.terms)) return { ok: false, code: 'no-terms' };
  if ('amount' in choice.by && !isPossible(choice.by.amount))
    return { ok: false, code: 'amount-not-positive' };
  const terms = termsOf(total, choice, today);
  if (terms === 'longer-than-ten-years') return { ok: false, code: terms };
  const nonsense = nonsenseIn(terms, today);
  if (nonsense) return { ok: false, code: nonsense };
  const judgement = judge(terms, weighing(state, invoices, plan, total), policy, today);
  return { ok: true, total, invoices, terms, judgement };
};

/**
 * A debtor offers to pay in parts. Inside policy it is accepted at once when he has confirmed who he is; else
 * a person answers by a promised day and the plan waits. Outside the guard-rails it is a request, never a
 * closed door (defaults 3.1).
 */
export const proposeArrangement = (
  state: AccountState,
  command: ProposeArrangement,
  policy: ArrangementPolicy,
  plan: DunningPlan,
): Decision => {
  const { choice, today, by, confirmed, note } = command;
  if (state.arrangement) return refuse('arrangement-open');
  const weighed = weighProposal(state, choice, policy, plan, today);
  if (!weighed.ok) return refuse(weighed.code);
  const { total, terms, judgement } = weighed;
  const invoices = weighed.invoices.map((invoice) => invoice.number);
  const arrangementId = `R${state.seq + 1}`;
  const proposed: AccountEvent = {
    type: 'ArrangementProposed',
    arrangementId,
    by,
    invoices,
    total,
    rhythm: choice.rhythm,
    terms,
    on: today,
    ...(note && { note }),
  };
  if (judgement.by === 'itself' && confirmed) {
    return accept(
      proposed,
      ...acceptedEvents(state, proposed, policy, 'itself', today, plan, command.acceptor),
    );
  }
  const answerBy = addWorkingDays(today, policy.answerWorkingDays);
  const hold: Hold = {
    id: `H${state.seq + 2}`,
    reason: 'arrangement-proposed',
    scope: invoices,
    since: today,
    answerBy,
    ref: arrangementId,
  };
  const request = judgement.by === 'request' ? { request: true as const } : {};
  return accept(
    proposed,
    { type: 'HoldPlaced', hold },
    tell(state.seq + 2, { what: 'arrangement-received', arrangementId, terms, answerBy, ...request }, today),
    ...withdrawnBy(state, hold, plan),
  );
};
