import type { MinuteOfDay } from '../../calendar/amsterdam.ts';
import type { Instant } from '../../calendar/instant.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { DisputeRules } from '../../dispute/category.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { type CallOutcome, isUnreached, LATEST_CALL_DAYS, MAX_CALL_ATTEMPTS, mayTryOn } from '../call.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import { afterCall } from './after-call.ts';
import type { AgreeByPhone, DisputedByPhone } from './agree-by-phone.ts';
import { inTurn } from './in-turn.ts';

type NoteRef = { readonly id: string; readonly hash: string };

/** How a call ended, with what that outcome names. */
export type CallSaid =
  | {
      readonly outcome: 'voicemail' | 'not-reached' | 'number-missing' | 'invoice-not-received' | 'other';
    }
  /** Somebody else has to say yes, by that day. */
  | { readonly outcome: 'awaiting-approval'; readonly date?: PlainDate }
  | { readonly outcome: 'disputed'; readonly disputed: DisputedByPhone }
  | { readonly outcome: 'in-payment-run'; readonly date: PlainDate }
  /** He has paid, on that day if he knows it. */
  | { readonly outcome: 'already-paid'; readonly date?: PlainDate }
  | {
      readonly outcome: 'agreed';
      readonly agreed: Omit<
        AgreeByPhone,
        'callId' | 'at' | 'today' | 'by' | 'invoices' | 'approver' | 'note' | 'rules'
      >;
    }
  /** Longer than a promise may take: a proposal for an arrangement follows. */
  | { readonly outcome: 'agreed'; readonly proposal: (state: AccountState) => Decision }
  | { readonly outcome: 'call-back'; readonly date: PlainDate; readonly time?: MinuteOfDay };

export type RecordCall = {
  readonly callId: string;
  readonly said: CallSaid;
  readonly at: Instant;
  readonly today: PlainDate;
  /** Id of the member of staff, from the session. */
  readonly by?: string;
  /** The note, kept apart as a document that may be erased. */
  readonly note?: NoteRef;
  /** What the debtor said about an invoice that is not right. */
  readonly words?: NoteRef;
  readonly approver?: true;
  /** How the categories behave here; absent: as by default. */
  readonly rules?: DisputeRules;
};

const wrongDay = (
  outcome: CallOutcome,
  date: PlainDate | undefined,
  today: PlainDate,
): Decision | undefined => {
  if (!date) return undefined;
  if (outcome === 'already-paid') return date > today ? refuse('date-in-future') : undefined;
  if (date < today) return refuse('date-in-past');
  const latest = LATEST_CALL_DAYS[outcome];
  return latest !== undefined && date > addDays(today, latest) ? refuse('date-too-far') : undefined;
};

/** A day on which he can be called: that he asked for, or on which somebody else will have said yes. */
const callBackOf = (said: CallSaid): Pick<AttemptedCall, 'callBackOn' | 'callBackAt'> => {
  if (said.outcome !== 'call-back' && said.outcome !== 'awaiting-approval') return {};
  const time = 'time' in said ? said.time : undefined;
  return { ...(said.date && { callBackOn: said.date }), ...(time !== undefined && { callBackAt: time }) };
};

type AttemptedCall = Extract<AccountEvent, { type: 'CallAttempted' }>;

/** Who was spoken to about a broken promise has been called about it. */
const brokenDone = (state: AccountState, invoices: readonly string[]): readonly AccountEvent[] =>
  state.tasks
    .filter(({ task, invoices: of }) => task === 'promise-broken' && of.some((n) => invoices.includes(n)))
    .map(({ id }) => ({ type: 'TaskClosed', taskId: id, how: 'done' }));

/**
 * Notes a call. Nobody reached leaves the call open for another try, one a day and at most three; the plan goes on
 * meanwhile. What the debtor said becomes what it is: a promise, an objection, a report that it was paid, an invoice
 * to send again (defaults 3.3, 3.4).
 */
export const recordCall = (state: AccountState, command: RecordCall, plan: DunningPlan): Decision => {
  const { callId, said, today, by, note } = command;
  const { call } = state;
  if (call?.id !== callId) return refuse('call-unknown');
  const { outcome } = said;
  const date = 'date' in said ? said.date : undefined;
  const wrong = wrongDay(outcome, date, today);
  if (wrong) return wrong;
  const inVain = isUnreached(outcome);
  if (inVain && !mayTryOn(today, call, state.lastCall)) return refuse('called-today');
  const open = new Set(state.invoices.map((invoice) => invoice.number));
  const invoices = call.invoices.filter((number) => open.has(number));
  const callBack = callBackOf(said);
  const again = callBack.callBackOn !== undefined || (inVain && call.attempts + 1 < MAX_CALL_ATTEMPTS);
  const attempted: AttemptedCall = {
    type: 'CallAttempted',
    callId,
    outcome,
    on: today,
    ...(by && { by }),
    ...(note && { note }),
    ...callBack,
  };
  return inTurn(
    state,
    () => accept(attempted),
    (current) => afterCall(current, command, invoices, plan),
    (current) => accept(...(inVain ? [] : brokenDone(current, invoices))),
    () => accept(...(again ? [] : [{ type: 'CallClosed' as const, callId, why: 'done' as const }])),
  );
};
