import type { PlainDate } from '../../calendar/plain-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type AccountState, overdueInvoices } from '../state.ts';

/**
 * Sets or lifts the advice to the order system that new orders of this debtor wait. It is set by a person, and
 * lifts by itself when nothing is late any more (defaults 3.5).
 */
export const holdOrders = (
  state: AccountState,
  command: {
    readonly held: boolean;
    /** Id of the member of staff, from the session. */
    readonly by: string;
    readonly today: PlainDate;
    readonly note?: { readonly id: string; readonly hash: string };
  },
): Decision => {
  const { held, by, today: on, note } = command;
  if (held === (state.orderHold !== undefined)) return accept();
  if (!held) return accept({ type: 'OrderHoldLifted', why: 'decision', on });
  if (overdueInvoices(state, on).length === 0) return refuse('nothing-overdue');
  return accept({ type: 'OrderHoldSet', by, ...(note && { note }), on });
};
