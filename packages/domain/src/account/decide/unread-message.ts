import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import type { Hold } from '../../hold/hold.ts';
import type { AccountEvent } from '../event.ts';
import type { AccountState } from '../state.ts';
import type { OpenTask } from '../task.ts';

/** An unread message holds the next word to this debtor for one working day, and once for one more. */
const UNREAD_WORKING_DAYS = 1;

/** Whether a task waits for somebody to read what the debtor wrote. */
export const asksToRead = ({ task }: OpenTask): boolean =>
  task === 'debtor-wrote' || task === 'mail-received' || task === 'agreement-contested';

/** The pause for whoever reads a message that came today. */
export const unreadHold = (id: string, ref: string, today: PlainDate): Hold => ({
  id,
  scope: 'all',
  since: today,
  ref,
  reason: 'message-unread',
  until: addWorkingDays(today, UNREAD_WORKING_DAYS),
});

/**
 * The first working day went by and nobody read it: one more, with a task that says so. After that the plan goes
 * on, because a message that nobody reads must not stop it for ever.
 *
 * @param hold - a pause whose last day has passed
 * @param on - today
 * @returns undefined when the pause just ends
 */
export const stillUnread = (
  state: AccountState,
  hold: Hold,
  on: PlainDate,
): readonly AccountEvent[] | undefined => {
  const { id, reason, until, promised } = hold;
  if (reason !== 'message-unread' || !until || promised || !state.tasks.some(asksToRead)) return undefined;
  return [
    { type: 'HoldProlonged', holdId: id, until: addWorkingDays(until, UNREAD_WORKING_DAYS) },
    { type: 'TaskOpened', taskId: `T${state.seq + 1}`, task: 'hold-overdue', invoices: [], on, ref: id },
  ];
};
