import type { AccountState } from '../../account/state.ts';
import { amsterdamMoment } from '../../calendar/amsterdam.ts';
import { addDays } from '../../calendar/plain-date.ts';
import type { PlannedAction } from '../planned-action.ts';
import type { PlanningContext } from '../planning-context.ts';
import { spreadOf } from '../spread.ts';

/** Before anybody is at work; nothing is sent, so it may be a Sunday. */
const EARLY = 5 * 60;

/** The first day after the due date: the desk and the portal know that the invoice is late. */
export const overdueActions = (state: AccountState, context: PlanningContext): readonly PlannedAction[] => {
  const waiting = state.invoices.filter((invoice) => !invoice.overdue);
  if (waiting.length === 0) return [];
  const first = waiting.reduce(
    (due, invoice) => (invoice.due < due ? invoice.due : due),
    waiting[0]?.due ?? '',
  );
  const same = waiting.filter((invoice) => invoice.due === first);
  return same.slice(0, 1).map(({ due }) => ({
    kind: 'mark-overdue',
    at: amsterdamMoment(addDays(due, 1), EARLY + spreadOf(context.account, 60)),
    invoices: same.map((invoice) => invoice.number),
    cause: { rule: 'first-day-late' },
  }));
};
