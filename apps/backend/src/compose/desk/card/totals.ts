import type { Totals } from '@voldaan/contract/desk/debtor-card.ts';
import { creditTotal, openTotal, overdueTotal } from '@voldaan/domain/account/state.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import { minus, sum } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';

export const totalsOf = ({ state, today }: OpenedAccount): Totals => {
  const open = openTotal(state);
  const overdue = overdueTotal(state, today);
  const held = state.invoices.filter((invoice) => holdOn(state.holds, invoice.number));
  return {
    open,
    overdue,
    notDue: minus(open, overdue),
    held: sum(held.map((invoice) => invoice.open)),
    credit: creditTotal(state),
  };
};
