import { addDays, later, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '../../calendar/working-day.ts';
import { DAYS_AFTER_REJECTION, type DisputeOutcome } from '../../dispute/dispute.ts';
import type { Hold } from '../../hold/hold.ts';
import type { Why } from '../../inbox/why.ts';
import { type Cents, ZERO } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { noticeOf } from '../cost-notice.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { evolveAll } from '../evolve.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { creditEvents } from './credit.ts';
import { lapseEvents } from './lapse-notice.ts';
import { MEDIATION_DAYS } from './mediation.ts';
import { tell } from './tell.ts';
import { tidied } from './tidy.ts';

export type AnswerDispute = {
  readonly disputeId: string;
  readonly outcome: DisputeOutcome;
  /** What is credited: needed when upheld or partly. */
  readonly credit?: { readonly number: string; readonly amount: Cents };
  readonly today: PlainDate;
  /** The reason for our own books. */
  readonly why?: Why;
  /** The reason in a person's words; a rejection needs one. */
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * Our answer to an objection. What was right is credited, and then no earlier notice for the old amount carries
 * costs; what was not leaves seven days to pay before the plan goes on, with the reason in writing. Legal
 * terms are never shortened by it.
 */
export const answerDispute = (state: AccountState, command: AnswerDispute, plan: DunningPlan): Decision => {
  const { disputeId, outcome, credit, today, why, note } = command;
  const dispute = state.disputes?.find((candidate) => candidate.id === disputeId);
  if (!dispute) return refuse('dispute-unknown');
  const invoice = findInvoice(state, dispute.invoice);
  if (!invoice) return refuse('invoice-unknown');
  const credits = outcome === 'upheld' || outcome === 'partly';
  if (credits && (!credit || credit.amount <= 0)) return refuse('amount-not-positive');
  if (credit && credit.amount > invoice.open) return refuse('amount-above-open');
  if (outcome === 'rejected' && !note) return refuse('note-missing');
  const payBy = workingDayFrom(addDays(today, DAYS_AFTER_REJECTION));
  const resumeOn =
    outcome === 'rejected' || outcome === 'partly'
      ? later(addWorkingDays(payBy, 1), addWorkingDays(today, plan.resumeWorkingDays))
      : addWorkingDays(today, plan.resumeWorkingDays);
  const tasks = state.tasks.filter((task) => task.task === 'hold-overdue' && task.ref === dispute.holdId);
  const credited = credits && credit ? credit.amount : ZERO;
  const events: AccountEvent[] = [
    {
      type: 'DisputeAnswered',
      disputeId,
      outcome,
      credited,
      on: today,
      ...(why && { why }),
      ...(note && { note }),
    },
    { type: 'HoldEnded', holdId: dispute.holdId, on: today, why: 'decision', resumeOn },
    ...tasks.map((task) => ({ type: 'TaskClosed' as const, taskId: task.id, how: 'done' as const })),
  ];
  let seq = state.seq;
  if (outcome === 'mediation') {
    seq += 1;
    const hold: Hold = {
      id: `H${seq}`,
      reason: 'mediation',
      scope: [invoice.number],
      since: today,
      until: addDays(today, MEDIATION_DAYS),
    };
    events.push({ type: 'HoldPlaced', hold });
  }
  if (credits && credit) {
    const { number, amount } = credit;
    const corrected = { number, amount, issued: today, corrects: invoice.number };
    events.push(...creditEvents(evolveAll(state, events), corrected, today));
  }
  // Of a part too: while it was disputed he did not fail to pay what the notice asked.
  const notice = noticeOf(evolveAll(state, events), invoice.number);
  if (notice && dispute.since <= notice.lastFreeDay) {
    events.push(...lapseEvents(evolveAll(state, events), notice, 'held', plan, today));
  }
  const left = findInvoice(evolveAll(state, events), invoice.number);
  const asksOn = left && (outcome === 'rejected' || outcome === 'partly');
  events.push(
    tell(
      seq,
      {
        what: 'dispute-answered',
        disputeId,
        invoice: invoice.number,
        outcome,
        credited,
        ...(asksOn && { payBy }),
        ...(note && { note }),
      },
      today,
    ),
  );
  return accept(...tidied(state, events, today, 'credited'));
};
