import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { covers, type Hold, type HoldScope } from '../../hold/hold.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import type { TaskKind } from '../task.ts';
import { withdrawLetter } from './post-letter.ts';

/** A pause by hand never lasts longer without an approver. */
export const LONGEST_PAUSE_DAYS = 30;

export type PlaceHold = {
  readonly scope: HoldScope;
  readonly until: PlainDate;
  readonly today: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
};

/** Pauses the plan by hand: always with a reason and an end. Letters about it come off the print queue. */
export const placeHold = (state: AccountState, command: PlaceHold, plan: DunningPlan): Decision => {
  const { scope, until, today, note } = command;
  if (until < today) return refuse('date-in-past');
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) return refuse('date-too-far');
  if (
    scope !== 'all' &&
    !scope.every((number) => state.invoices.some((invoice) => invoice.number === number))
  ) {
    return refuse('invoice-unknown');
  }
  const hold: Hold = { id: `H${state.seq + 1}`, reason: 'by-hand', scope, since: today, until };
  return accept({ type: 'HoldPlaced', hold, ...(note && { note }) }, ...lettersHeldBy(state, hold, plan));
};

/** Letters about what is paused come off the print queue. */
export const lettersHeldBy = (state: AccountState, hold: Hold, plan: DunningPlan): readonly AccountEvent[] =>
  state.letters
    .filter((letter) => letter.invoices.some((number) => covers(hold, number)))
    .flatMap((letter) => withdrawLetter(letter, 'held', plan));

/** Pauses that end with the answer for which they wait, or with the arrangement that they are. */
const ENDS_BY_ANSWER: readonly Hold['reason'][] = ['dispute', 'arrangement-proposed', 'arrangement'];

/** Work that is done when the pause it is about has ended. */
const ASKS_ABOUT_HOLD: ReadonlySet<TaskKind> = new Set(['hold-overdue', 'mediation-ended']);

/** Ends a pause by decision; the plan goes on at the same step, not before two working days later. */
export const endHold = (
  state: AccountState,
  command: { readonly holdId: string; readonly today: PlainDate },
  plan: DunningPlan,
): Decision => {
  const hold = state.holds.find((candidate) => candidate.id === command.holdId);
  if (!hold) return refuse('hold-unknown');
  if (ENDS_BY_ANSWER.includes(hold.reason)) return refuse('task-ends-otherwise');
  const tasks = state.tasks.filter((task) => ASKS_ABOUT_HOLD.has(task.task) && task.ref === hold.id);
  const resumeOn = addWorkingDays(command.today, plan.resumeWorkingDays);
  const first = hold.reason === 'first-release';
  return accept(
    {
      type: 'HoldEnded',
      holdId: hold.id,
      on: command.today,
      why: 'decision',
      ...(first ? {} : { resumeOn }),
    },
    ...tasks.map((task) => ({ type: 'TaskClosed' as const, taskId: task.id, how: 'done' as const })),
  );
};

/** Releases what was late on arrival: reminders begin on the next working day. */
export const releaseBatch = (
  state: AccountState,
  command: { readonly importId: string; readonly today: PlainDate },
): Decision =>
  accept(
    ...state.holds
      .filter((hold) => hold.reason === 'first-release' && hold.ref === command.importId)
      .map((hold) => ({
        type: 'HoldEnded' as const,
        holdId: hold.id,
        on: command.today,
        why: 'decision' as const,
      })),
  );
