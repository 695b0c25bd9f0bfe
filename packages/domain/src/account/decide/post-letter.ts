import type { PlainDate } from '../../calendar/plain-date.ts';
import { holdOn } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { attemptHold } from '../../plan/payment-open.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent, DropReason } from '../event.ts';
import type { QueuedLetter } from '../letter.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { termOf } from './take-message.ts';

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
  if (held) return 'held';
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

/**
 * Prints a letter after one more look at the account: what has been paid or paused meanwhile is taken off
 * the queue. The last day to pay counts from the day of printing.
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
): Decision => {
  const letter = state.letters.find((candidate) => candidate.id === command.letterId);
  if (!letter) return refuse('letter-unknown');
  const why = overtakenBy(state, letter, command.unregistered);
  if (why) return accept(...withdrawLetter(letter, why, plan));
  const last = termOf(plan, letter.rung, command.today);
  return accept({
    type: 'LetterPrinted',
    letterId: letter.id,
    on: command.today,
    last,
    document: command.document,
  });
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
  if (letter.post === 'registered' && !tracking) return refuse('tracking-missing');
  const late = state.tasks.filter((task) => task.task === 'letter-not-posted' && task.ref === letterId);
  return accept(
    { type: 'LetterPosted', letterId, on, ...(tracking && { tracking }) },
    ...late.map((task) => ({ type: 'TaskClosed' as const, taskId: task.id, how: 'done' as const })),
  );
};
