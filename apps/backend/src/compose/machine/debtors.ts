import { groupedReference } from '@voldaan/application/link/reference.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { MachineAccount, MachineDebtorsPage } from '@voldaan/contract/machine/debtors.ts';
import type { PageQuery } from '@voldaan/contract/machine/page.ts';
import { creditTotal, openTotal, overdueTotal } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { outlook } from '@voldaan/domain/plan/outlook.ts';
import type { KnownMachine, Result } from '../../machine/machine-ports.ts';
import { DebtorRowData } from '../desk/debtors/row-data.ts';
import { openAccount } from '../desk/opened-account.ts';
import { HOLD_REASON } from '../desk/words/hold-reason.ts';
import { found, refused } from './result.ts';
import { openInvoicesOf } from './shown-invoice.ts';

/** A page of debtors, the largest overdue amount first. */
export const listDebtors = async (
  services: Services,
  { administration }: KnownMachine,
  { limit, cursor }: PageQuery,
): Promise<Result<MachineDebtorsPage>> => {
  const page = await services.rows.list(administration, 'debtors', { limit, ...(cursor && { cursor }) });
  const debtors = page.rows.map(({ account, data }) => {
    const { name, kind, customerNumber, open, overdue, oldestDueDate, next } = DebtorRowData.parse(data);
    return { id: account, name, kind, customerNumber, open, overdue, oldestDueDate, nextStep: next };
  });
  return found({ debtors, cursor: page.cursor ?? null });
};

const oldest = (days: readonly PlainDate[]): PlainDate | null =>
  days.reduce<PlainDate | null>((first, day) => (first === null || day < first ? day : first), null);

/** One account as it stands now. */
export const debtorOf = async (
  services: Services,
  { administration }: KnownMachine,
  id: string,
): Promise<Result<MachineAccount>> => {
  const account = await openAccount(services, administration, id);
  if (!account) return refused('not-found');
  const { state, debtor, today, context, now, loaded } = account;
  const { next } = outlook(state, context, now);
  return found({
    id,
    version: loaded.version,
    today,
    name: debtor.name,
    kind: debtor.kind,
    kvk: debtor.kvk,
    customerNumber: debtor.customerNumber,
    open: openTotal(state),
    overdue: overdueTotal(state, today),
    credit: creditTotal(state),
    oldestDueDate: oldest(state.invoices.map(({ due }) => due)),
    nextStep: next ? { kind: next.kind, on: amsterdamDate(next.at) } : null,
    invoices: [...openInvoicesOf(account)],
    holds: state.holds.map(({ reason, until, scope }) => ({
      reason: HOLD_REASON[reason],
      until: until ?? null,
      invoices: scope === 'all' ? null : [...scope],
    })),
    lastPayment: state.lastPayment ?? null,
    paymentReference: groupedReference(id),
  });
};
