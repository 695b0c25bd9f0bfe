import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { covers, type Hold } from '../../hold/hold.ts';
import type { Cents } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { withdrawnBy } from './open-dispute.ts';
import { tell } from './tell.ts';

export type ReportPayment = {
  readonly invoices: readonly string[];
  readonly amount: Cents;
  readonly paidOn: PlainDate;
  readonly today: PlainDate;
  /** The account that it was paid from, and whatever he adds. */
  readonly note?: { readonly id: string; readonly hash: string };
  readonly proofs?: readonly string[];
};

/** Working days in which we look whether the money came (defaults 2). */
export const ANSWER_WORKING_DAYS = 2;

/** The pause of an earlier report of the same invoices, while we look. */
const pauseOf = (state: AccountState, invoices: readonly string[]): Hold | undefined =>
  state.holds.find(
    (hold) =>
      hold.reason === 'already-paid' &&
      hold.ref !== undefined &&
      hold.answerBy !== undefined &&
      invoices.every((number) => covers(hold, number)),
  );

/**
 * "I have paid already": a short pause while finance looks; the debtor hears by which day. Said again, perhaps with
 * a proof, it is one more thing to look at within the same pause and by the same day.
 */
export const reportPayment = (state: AccountState, command: ReportPayment, plan: DunningPlan): Decision => {
  const { invoices, amount, paidOn, today, note, proofs } = command;
  if (invoices.length === 0 || invoices.some((number) => !findInvoice(state, number))) {
    return refuse('invoice-unknown');
  }
  if (amount <= 0) return refuse('amount-not-positive');
  if (paidOn > today) return refuse('date-in-future');
  const reportId = `Z${state.seq + 1}`;
  const earlier = pauseOf(state, invoices);
  const answerBy = earlier?.answerBy ?? addWorkingDays(today, ANSWER_WORKING_DAYS);
  const hold: Hold = earlier ?? {
    id: `H${state.seq + 2}`,
    reason: 'already-paid',
    scope: invoices,
    since: today,
    answerBy,
    ref: reportId,
  };
  const placed: readonly AccountEvent[] = earlier ? [] : [{ type: 'HoldPlaced', hold }];
  const seq = state.seq + 2 + placed.length;
  return accept(
    {
      type: 'PaymentReported',
      reportId,
      invoices,
      amount,
      paidOn,
      holdId: hold.id,
      on: today,
      ...(note && { note }),
      ...(proofs && proofs.length > 0 && { proofs }),
    },
    ...placed,
    { type: 'TaskOpened', taskId: `T${seq}`, task: 'payment-reported', invoices, on: today, ref: reportId },
    tell(seq, { what: 'payment-report-received', reportId, invoices, answerBy }, today),
    ...(earlier ? [] : withdrawnBy(state, hold, plan)),
  );
};
