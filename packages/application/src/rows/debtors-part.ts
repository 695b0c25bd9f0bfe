import { NOTHING_OPEN, NOTHING_OVERDUE } from './account-row.ts';
import { type HeldAs, heldList } from './held-in.ts';
import type { ListPart } from './list-part.ts';

/** Which debtors. */
export type DebtorFilter = 'open' | 'overdue' | 'closed' | 'all' | HeldAs;

/**
 * Where the debtors of a filter stand. The list is in order of what is overdue, then of what is open, so each
 * of these is one stretch of it; those that are paused stand in a list of their own as well.
 */
export const debtorsPart = (filter: DebtorFilter): ListPart => {
  switch (filter) {
    case 'overdue':
      return { list: 'debtors', bounds: { until: NOTHING_OVERDUE } };
    case 'open':
      return { list: 'debtors', bounds: { until: NOTHING_OPEN } };
    case 'closed':
      return { list: 'debtors', bounds: { from: NOTHING_OPEN } };
    case 'all':
      return { list: 'debtors', bounds: {} };
    case 'held':
    case 'disputed':
    case 'arranged':
      return { list: heldList('debtors', filter), bounds: {} };
  }
};
