import type { Totals } from '@voldaan/contract/desk/debtor-card.ts';
import {
  type AccountState,
  creditTotal,
  findInvoice,
  openTotal,
  overdueTotal,
} from '@voldaan/domain/account/state.ts';
import { arrangedLeft, isRunning } from '@voldaan/domain/arrangement/arrangement.ts';
import type { Dispute } from '@voldaan/domain/dispute/dispute.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import { type Cents, minus, smallest, sum, ZERO } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../opened-account.ts';

/** What is objected to, as far as it is still open. */
const disputedPart = (state: AccountState, { invoice, amount }: Dispute): Cents => {
  const open = findInvoice(state, invoice)?.open ?? ZERO;
  return amount === undefined ? open : smallest(amount, open);
};

export const totalsOf = ({ state, today }: OpenedAccount): Totals => {
  const open = openTotal(state);
  const { arrangement } = state;
  const overdue = overdueTotal(state, today);
  const held = state.invoices.filter((invoice) => holdOn(state.holds, invoice.number));
  return {
    open,
    overdue,
    notDue: minus(open, overdue),
    disputed: sum((state.disputes ?? []).map((dispute) => disputedPart(state, dispute))),
    arranged: arrangement && isRunning(arrangement) ? arrangedLeft(arrangement) : ZERO,
    held: sum(held.map((invoice) => invoice.open)),
    credit: creditTotal(state),
  };
};
