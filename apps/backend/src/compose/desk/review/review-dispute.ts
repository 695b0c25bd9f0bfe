import type { Services } from '@voldaan/application/services.ts';
import type { DisputeReview, DraftDisputeAnswer } from '@voldaan/contract/desk/review.ts';
import { answerDispute } from '@voldaan/domain/account/decide/answer-dispute.ts';
import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { daysBetween, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Dispute } from '@voldaan/domain/dispute/dispute.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { openAccount } from '../opened-account.ts';
import { found, refused } from '../result.ts';
import { after, mailAfter, refusalIn, TYPED } from './previewed.ts';

/** Days since the day that was promised first. */
const lateBy = ({ holds }: AccountState, { holdId }: Dispute, today: PlainDate): number => {
  const hold = holds.find(({ id }) => id === holdId);
  const promised = hold?.promised ?? hold?.answerBy;
  return promised ? Math.max(0, daysBetween(promised, today)) : 0;
};

/** The last day to pay that the answer names, when it names one. */
const payByIn = (state: AccountState): PlainDate | null => {
  const telling = state.tellings?.at(-1);
  return telling?.what === 'dispute-answered' ? (telling.payBy ?? null) : null;
};

/** What an answer to an objection would lead to; the very decision runs on a copy, and nothing is written. */
export const reviewDispute = async (
  services: Services,
  staff: StaffSession,
  debtorId: string,
  disputeId: string,
  { outcome, credit, reason }: DraftDisputeAnswer,
): Promise<Result<DisputeReview>> => {
  const account = await openAccount(services, staff.administration, debtorId);
  if (!account) return refused('not-found');
  const { state, context, today } = account;
  const dispute = state.disputes?.find(({ id }) => id === disputeId);
  if (!dispute) return refused('already-done');
  const lateDays = lateBy(state, dispute, today);
  const credits = outcome === 'upheld' || outcome === 'partly';
  if (outcome === null || (credits && !credit)) {
    return found({ lateDays, payBy: null, resumeOn: null, left: null, mail: null, refusal: null });
  }
  const note = outcome === 'rejected' || reason !== null ? { note: TYPED } : {};
  const command = { disputeId, outcome, today, ...note, ...(credits && credit && { credit }) };
  const decision = answerDispute(state, command, context.plan);
  const then = after(state, decision);
  const ended = decision.ok ? decision.events.find((event) => event.type === 'HoldEnded') : undefined;
  const open = then && findInvoice(then, dispute.invoice);
  return found({
    lateDays,
    payBy: then ? payByIn(then) : null,
    resumeOn: open && outcome !== 'mediation' && ended ? (ended.resumeOn ?? null) : null,
    left: then ? (open?.open ?? ZERO) : null,
    mail: then ? await mailAfter(services, account, then, reason ?? (note.note ? '…' : null)) : null,
    refusal: refusalIn(decision, staff),
  });
};
