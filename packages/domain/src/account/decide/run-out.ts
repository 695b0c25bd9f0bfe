import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import { endPromise } from './end-promise.ts';
import { mediationOver } from './mediation.ts';
import { stillUnread } from './unread-message.ts';

/**
 * The last day of a pause has passed: it ends, and the plan goes on two working days later; or nobody read yet
 * what it waited for.
 *
 * @param ended - last day of the pause
 * @param on - today
 */
export const runOut = (
  state: AccountState,
  { holdId, on: ended }: { readonly holdId: string; readonly on: PlainDate },
  on: PlainDate,
  plan: DunningPlan,
): readonly AccountEvent[] => {
  const hold = state.holds.find(({ id }) => id === holdId);
  const unread = hold && stillUnread(state, hold, on);
  if (unread) return unread;
  const resumeOn = addWorkingDays(ended, plan.resumeWorkingDays);
  return [
    { type: 'HoldEnded', holdId, on: ended, why: 'date', resumeOn },
    ...endPromise(state, holdId, on, plan),
    ...mediationOver(state, holdId, on, plan),
    ...state.tasks
      .filter(({ task, ref }) => task === 'hold-overdue' && ref === holdId)
      .map(({ id }) => ({ type: 'TaskClosed' as const, taskId: id, how: 'overtaken' as const })),
  ];
};
