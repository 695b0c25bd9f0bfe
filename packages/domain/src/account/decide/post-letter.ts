import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { creditCovers } from '../../claim/asked-principals.ts';
import { asksOf, claimEvent } from '../../claim/asks-of.ts';
import { holdOn } from '../../hold/hold.ts';
import { fourteenDayNoticeTerm } from '../../law/fourteen-day-notice-term.ts';
import type { LegalPolicy } from '../../law/legal-policy.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { attemptHold } from '../../plan/payment-open.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, DropReason } from '../event.ts';
import { type LetterAsks, POST_WITHIN_WORKING_DAYS, type QueuedLetter } from '../letter.ts';
import { type AccountState, askable, findInvoice } from '../state.ts';
import { letterTermOf } from './take-message.ts';

/**
 * Why a queued letter may not be printed any more, looking at the account as it is now.
 *
 * @param unregistered - whether the law forbids to write to this debtor today
 */
export const overtakenBy = (
  state: AccountState,
  letter: QueuedLetter,
  unregistered = false,
): DropReason | undefined => {
  const open = letter.invoices.filter((number) => findInvoice(state, number));
  if (open.length === 0) return 'paid';
  const held = attemptHold(state) ?? open.map((number) => holdOn(state.holds, number)).find(Boolean);
  const left = state.invoices.filter((invoice) => open.includes(invoice.number));
  if (held || left.every((invoice) => askable(state, invoice) === 0)) return 'held';
  if (creditCovers(state, [...open, ...(letter.joined ?? [])])) return 'credited';
  return unregistered ? 'registration-missing' : undefined;
};

/** Takes a letter off the queue; its rung does not count, the plan decides anew. */
export const withdrawLetter = (
  letter: QueuedLetter,
  why: DropReason,
  plan: DunningPlan,
): readonly AccountEvent[] => [
  { type: 'LetterWithdrawn', letterId: letter.id, why },
  {
    type: 'StepUndone',
    rung: letter.rung,
    invoices: letter.invoices,
    reason: why === 'held' ? 'held' : 'withdrawn',
  },
  ...(letter.joined
    ? [
        {
          type: 'StepUndone' as const,
          rung: plan.steps[0]?.rung ?? 1,
          invoices: letter.joined,
          reason: 'withdrawn' as const,
        },
      ]
    : []),
];

/** Whether the days that a printed letter names still hold when it is posted on a day. */
const tooOld = (printedOn: PlainDate, on: PlainDate): boolean =>
  on > addWorkingDays(printedOn, POST_WITHIN_WORKING_DAYS);

/** What a letter says when it is printed on a day: its last date, and interest and costs. */
export const wordingOf = (
  state: AccountState,
  letter: QueuedLetter,
  today: PlainDate,
  plan: DunningPlan,
  law: LegalPolicy,
): { readonly on: PlainDate; readonly last: PlainDate; readonly asks?: LetterAsks } => {
  const { printed } = letter;
  if (printed && !tooOld(printed.on, today)) return printed;
  const last = letterTermOf(plan, letter.letter, letter.rung, today);
  const invoices = letter.invoices.filter((number) => findInvoice(state, number));
  const asks = asksOf(state, { step: letter.letter, invoices, on: today, last }, law);
  return { on: today, last, ...(asks && { asks }) };
};

/**
 * Prints a letter after one more look at the account: what has been paid or paused meanwhile is taken off
 * the queue. What it says is fixed now; printed again within two working days it says the same.
 */
export const printLetter = (
  state: AccountState,
  command: {
    readonly letterId: string;
    readonly today: PlainDate;
    readonly document: string;
    readonly unregistered?: boolean;
  },
  plan: DunningPlan,
  law: LegalPolicy,
): Decision => {
  const { letterId, today, document } = command;
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter) return refuse('letter-unknown');
  const why = overtakenBy(state, letter, command.unregistered);
  if (why) return accept(...withdrawLetter(letter, why, plan));
  if (letter.printed && !tooOld(letter.printed.on, today)) return accept();
  const { on, last, asks } = wordingOf(state, letter, today, plan, law);
  return accept({ type: 'LetterPrinted', letterId, on, last, document, ...(asks && { asks }) });
};

/** What begins on the day of posting: the term of a fourteen-day notice, or the claim of a notice of default. */
const begunBy = ({ id, rung, post, printed }: QueuedLetter, on: PlainDate): readonly AccountEvent[] => {
  const { asks } = printed ?? {};
  if (!asks) return [];
  if (asks.kind === 'claim') return [claimEvent(asks.made, rung, on)];
  const { kind: _, ...asked } = asks;
  const { lastFreeDay, costsDueFrom } = fourteenDayNoticeTerm({ channel: post, sent: on });
  const term = { lastFreeDay, costsDueFrom };
  return [{ type: 'FourteenDayNoticeGiven', noticeId: id, channel: 'post', on, ...asked, ...term }];
};

/** A person confirms having posted a letter: from that day it counts. */
export const confirmPosted = (
  state: AccountState,
  command: {
    readonly letterId: string;
    readonly on: PlainDate;
    readonly today: PlainDate;
    readonly tracking?: string;
  },
): Decision => {
  const { letterId, on, today, tracking } = command;
  const letter = state.letters.find((candidate) => candidate.id === letterId);
  if (!letter) return refuse('letter-unknown');
  if (!letter.printed) return refuse('letter-not-printed');
  if (on > today) return refuse('date-in-future');
  if (on < letter.printed.on) return refuse('date-before-print');
  if (tooOld(letter.printed.on, on)) return refuse('letter-too-old');
  if (letter.post === 'registered' && !tracking) return refuse('tracking-missing');
  const late = state.tasks.filter((task) => task.task === 'letter-not-posted' && task.ref === letterId);
  return accept(
    { type: 'LetterPosted', letterId, on, ...(tracking && { tracking }) },
    ...begunBy(letter, on),
    ...late.map((task) => ({ type: 'TaskClosed' as const, taskId: task.id, how: 'done' as const })),
  );
};
