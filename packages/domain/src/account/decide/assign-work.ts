import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { openWork, promisedDay } from '../../inbox/open-work.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountState } from '../state.ts';
import { LONGEST_PAUSE_DAYS } from './pause.ts';

type OnWork = { readonly work: string; readonly today: PlainDate };

/** Gives a piece of work to a colleague, or to nobody; what is so already stays so. */
export const assignWork = (state: AccountState, command: OnWork & { readonly to?: string }): Decision => {
  const { work, to, today: on } = command;
  if (!openWork(state).has(work)) return refuse('work-unknown');
  if (state.work?.[work]?.to === to) return accept();
  return accept({ type: 'WorkAssigned', work, ...(to !== undefined && { to }), on });
};

export type SnoozeWork = OnWork & {
  readonly until: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
};

/**
 * Puts a piece of work out of sight until a day, with a reason. Never beyond the day on which the debtor was
 * promised an answer; what waits for us escalates all the same.
 */
export const snoozeWork = (state: AccountState, command: SnoozeWork): Decision => {
  const { work, until, today, note } = command;
  if (!openWork(state).has(work)) return refuse('work-unknown');
  if (!note) return refuse('note-missing');
  if (until <= today) return refuse('date-in-past');
  const promised = promisedDay(state, work);
  if (promised && until > promised) return refuse('beyond-promised-day');
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) return refuse('date-too-far');
  return accept({ type: 'WorkSnoozed', work, until, on: today, note });
};

/** Back in sight before its day. */
export const wakeWork = (state: AccountState, { work, today: on }: OnWork): Decision =>
  state.work?.[work]?.snoozed ? accept({ type: 'WorkWoken', work, on }) : accept();
