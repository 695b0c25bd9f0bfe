import type { MachineInvoice } from '@voldaan/contract/machine/invoices.ts';
import type { ClosedHow } from '@voldaan/domain/account/event.ts';
import type { NewInvoice, OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import { holdOn } from '@voldaan/domain/hold/hold.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { OpenedAccount } from '../desk/opened-account.ts';
import { stepOn } from '../desk/words/step.ts';

const base = (debtor: string, { number, issued, due, amount }: NewInvoice) => ({
  number,
  debtor,
  issueDate: issued,
  dueDate: due,
  amount,
});

/** An open invoice as a machine sees it. */
export const openInvoiceOf = (
  { key, state, today, context }: OpenedAccount,
  invoice: OpenInvoice,
): MachineInvoice => {
  const last = invoice.steps.findLast(({ on }) => on !== null);
  const held = holdOn(state.holds, invoice.number) !== undefined;
  return {
    ...base(key.id, invoice),
    open: invoice.open,
    state: held ? 'held' : invoice.due < today ? 'overdue' : 'not-due',
    lastStep: last?.on ? { kind: stepOn(context.plan, last.rung), on: last.on } : null,
  };
};

/** Everything that is open, the oldest due date first. */
export const openInvoicesOf = (account: OpenedAccount): readonly MachineInvoice[] =>
  [...account.state.invoices]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((invoice) => openInvoiceOf(account, invoice));

/** An invoice that left the account. */
export const closedInvoiceOf = (debtor: string, invoice: NewInvoice, how: ClosedHow): MachineInvoice => ({
  ...base(debtor, invoice),
  open: ZERO,
  state: how,
  lastStep: null,
});
