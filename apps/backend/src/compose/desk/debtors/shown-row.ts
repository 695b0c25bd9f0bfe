import { heldAs } from '@voldaan/application/rows/held-in.ts';
import type { DebtorFilter, DebtorRow } from '@voldaan/contract/desk/debtors.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import { whyOf } from '../words/why-of.ts';
import type { DebtorRowData } from './row-data.ts';

/** A line of the list as the desk shows it. */
export const shownRow = (id: string, row: DebtorRowData): DebtorRow => ({
  id,
  name: row.name,
  kind: row.kind,
  city: row.city,
  open: row.open,
  overdue: row.overdue,
  oldestDueDate: row.oldestDueDate,
  nextStep: row.next,
  why: row.next || !row.why ? null : whyOf(row.why),
  badges: row.holds.map(({ reason, until }) => ({ reason: HOLD_REASON[reason], until })),
  lastPayment: row.lastPayment,
  keyAccount: row.keyAccount,
});

/** Whether a filter shows a line that was found by a search. */
export const isShown = ({ open, overdue, holds }: DebtorRowData, filter: DebtorFilter): boolean => {
  switch (filter) {
    case 'open':
      return open > 0;
    case 'overdue':
      return overdue > 0;
    case 'held':
    case 'disputed':
    case 'arranged':
      return heldAs(holds).includes(filter);
    case 'closed':
      return open <= 0;
    case 'all':
      return true;
  }
};
