import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold, HoldReason } from '../../hold/hold.ts';
import { type CallOutcome, isUnreached, LATEST_CALL_DAYS, MAX_CALL_ATTEMPTS } from '../call.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';

export type RecordCall = {
  readonly callId: string;
  readonly outcome: CallOutcome;
  readonly today: PlainDate;
  /** The note, kept apart as a document that may be erased. */
  readonly note?: { readonly id: string; readonly hash: string };
  /** Day of the payment run, or day to call back. */
  readonly date?: PlainDate;
};

/** Working days within which we answer. */
const ANSWER_WORKING_DAYS: Partial<Record<CallOutcome, { reason: HoldReason; days: number }>> = {
  'already-paid': { reason: 'already-paid', days: 2 },
  disputed: { reason: 'dispute', days: 5 },
};

const holdFor = (state: AccountState, command: RecordCall, invoices: readonly string[]): Hold | undefined => {
  const { outcome, today, date } = command;
  const id = `H${state.seq + 1}`;
  const answer = ANSWER_WORKING_DAYS[outcome];
  if (answer) {
    const answerBy = addWorkingDays(today, answer.days);
    return { id, reason: answer.reason, scope: invoices, since: today, answerBy };
  }
  if ((outcome !== 'in-payment-run' && outcome !== 'agreed') || !date) return undefined;
  return { id, reason: 'promise', scope: invoices, since: today, until: addWorkingDays(date, 1) };
};

/**
 * Notes a call. Nobody reached leaves the call open for another try, at most three; the plan goes on
 * meanwhile. What the debtor said becomes a pause: paid already, not right, promised for a date.
 */
export const recordCall = (state: AccountState, command: RecordCall): Decision => {
  const { callId, outcome, today, note, date } = command;
  if (state.call?.id !== callId) return refuse('call-unknown');
  const latest = LATEST_CALL_DAYS[outcome];
  if (latest !== undefined) {
    if (!date) return refuse('date-missing');
    if (date < today) return refuse('date-in-past');
    if (date > addDays(today, latest)) return refuse('date-too-far');
  }
  const open = new Set(state.invoices.map((invoice) => invoice.number));
  const invoices = state.call.invoices.filter((number) => open.has(number));
  const again =
    outcome === 'call-back' || (isUnreached(outcome) && state.call.attempts + 1 < MAX_CALL_ATTEMPTS);
  const attempted: AccountEvent = {
    type: 'CallAttempted',
    callId,
    outcome,
    on: today,
    ...(note && { note }),
    ...(outcome === 'call-back' && date && { callBackOn: date }),
  };
  const hold = holdFor(state, command, invoices);
  return accept(
    attempted,
    ...(hold ? [{ type: 'HoldPlaced' as const, hold }] : []),
    ...(again ? [] : [{ type: 'CallClosed' as const, callId, why: 'done' as const }]),
  );
};
