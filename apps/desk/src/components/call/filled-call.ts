import type { DisputeCategory } from '@voldaan/contract/desk/answers.ts';
import type { CallOutcome, CallOutcomeKind, PhoneDispute } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, minus, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import { EMPTY_SCHEDULE, scheduleChoice, type TypedSchedule } from '../answer/schedule-fields.tsx';

/** What is not right, as it is being typed. */
export type TypedDispute = {
  readonly invoice: string;
  readonly category: DisputeCategory | '';
  readonly amount: string;
};

/** One part of an agreement, as it is being typed. */
export type TypedPart = { readonly amount: string; readonly on: string };

/** The form of a call, as it is being filled in. */
export type FilledCall = {
  readonly outcome: CallOutcomeKind | undefined;
  readonly on: string;
  readonly time: string;
  readonly spokeWith: string;
  readonly role: string;
  readonly note: string;
  readonly dispute: TypedDispute;
  /** Whether the amount is right; undefined while nobody has said. */
  readonly right: 'yes' | 'no' | undefined;
  readonly how: 'parts' | 'arrangement';
  readonly parts: readonly TypedPart[];
  readonly schedule: TypedSchedule;
  readonly ordersOnHold: boolean;
  readonly calledByDebtor: boolean;
};

/** An empty form: one part, about the oldest invoice. */
export const emptyCall = ({ invoices }: Pick<CallTask, 'invoices'>): FilledCall => ({
  outcome: undefined,
  on: '',
  time: '',
  spokeWith: '',
  role: '',
  note: '',
  dispute: { invoice: invoices[0]?.number ?? '', category: '', amount: '' },
  right: undefined,
  how: 'parts',
  parts: [{ amount: '', on: '' }],
  schedule: EMPTY_SCHEDULE,
  ordersOnHold: false,
  calledByDebtor: false,
});

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time of day as the API takes it; undefined when it is none, null when it was left out. */
export const timeOf = (typed: string): string | null | undefined => {
  if (typed.trim() === '') return null;
  const [, hours, minutes] = TIME.exec(typed.trim()) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
};

const positive = (typed: string): Cents | undefined => {
  const read = parseEuro(typed);
  return read !== undefined && read > 0 ? read : undefined;
};

const openOf = ({ invoices }: CallTask, number: string): Cents =>
  invoices.find((invoice) => invoice.number === number)?.open ?? ZERO;

/** Of an objection; undefined while something is missing or cannot be. */
export const disputeOf = (
  { invoice, category, amount }: TypedDispute,
  call: CallTask,
): PhoneDispute | undefined => {
  if (invoice === '' || category === '') return undefined;
  if (amount.trim() === '') return { invoice, category, amount: null };
  const read = positive(amount);
  return read !== undefined && read <= openOf(call, invoice)
    ? { invoice, category, amount: read }
    : undefined;
};

/** What he agrees that he owes. */
export const undisputedIn = ({ right, dispute }: FilledCall, call: CallTask): Cents => {
  const owed = sum(call.invoices.map((invoice) => invoice.owed));
  if (right !== 'no') return owed;
  const wrong = disputeOf(dispute, call);
  const whole = call.invoices.find(({ number }) => number === dispute.invoice)?.owed ?? ZERO;
  return wrong ? minus(owed, wrong.amount ?? whole) : owed;
};

type Part = { readonly amount: Cents; readonly on: PlainDate };

/** The parts that are complete; a single one without an amount is all of it. */
export const partsIn = (filled: FilledCall, call: CallTask): readonly Part[] =>
  filled.parts.flatMap(({ amount, on }) => {
    const only = filled.parts.length === 1 && amount.trim() === '';
    const read = only ? undisputedIn(filled, call) : positive(amount);
    return read !== undefined && read > 0 && isPlainDate(on) ? [{ amount: read, on }] : [];
  });

const agreedIn = (filled: FilledCall, call: CallTask): CallOutcome | undefined => {
  const { right, how, schedule, ordersOnHold, calledByDebtor, spokeWith, role, note } = filled;
  const named = spokeWith.trim();
  if (named === '') return undefined;
  const spoken = { spokeWith: named, role: role.trim() || null, note: note.trim() || null };
  if (how === 'arrangement') {
    const choice = scheduleChoice(schedule);
    return choice && { outcome: 'agreed', how: { is: 'arrangement', choice }, ...spoken };
  }
  const disputed = right === 'no' ? disputeOf(filled.dispute, call) : null;
  const parts = partsIn(filled, call);
  const complete = right !== undefined && disputed !== undefined && parts.length === filled.parts.length;
  const within = sum(parts.map(({ amount }) => amount)) <= undisputedIn(filled, call);
  if (!complete || !within) return undefined;
  const calledBy = calledByDebtor ? 'debtor' : 'us';
  return {
    outcome: 'agreed',
    how: { is: 'parts', calledBy, parts: [...parts], disputed, ordersOnHold },
    ...spoken,
  };
};

/** The outcome as the API takes it; undefined while an answer that it needs is missing. */
export const callOutcome = (filled: FilledCall, call: CallTask): CallOutcome | undefined => {
  const { outcome, on } = filled;
  const note = filled.note.trim() || null;
  const spoken = { spokeWith: filled.spokeWith.trim() || null, role: filled.role.trim() || null, note };
  const day = isPlainDate(on) ? on : null;
  switch (outcome) {
    case undefined:
      return undefined;
    case 'voicemail':
    case 'not-reached':
    case 'number-missing':
      return { outcome, note };
    case 'says-paid':
    case 'waiting-for-approval':
      return { outcome, on: day, ...spoken };
    case 'in-payment-run':
      return day ? { outcome, on: day, ...spoken } : undefined;
    case 'call-back': {
      const at = timeOf(filled.time);
      return day && at !== undefined ? { outcome, on: day, at, ...spoken } : undefined;
    }
    case 'disputed': {
      const dispute = disputeOf(filled.dispute, call);
      return dispute && { outcome, dispute, ...spoken };
    }
    case 'agreed':
      return agreedIn(filled, call);
    default:
      return { outcome, ...spoken };
  }
};
