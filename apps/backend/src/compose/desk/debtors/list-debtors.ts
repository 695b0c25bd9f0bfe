import { allRows } from '@voldaan/application/intake/releases.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { DebtorRow, DebtorsPage, DebtorsQuery } from '@voldaan/contract/desk/debtors.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found } from '../result.ts';
import { HOLD_REASON } from '../words/hold-reason.ts';
import { whyOf } from '../words/why-of.ts';
import { isShown, isSought } from './matches.ts';
import { DebtorRowData } from './row-data.ts';

const PAGE = 100;

const rowOf = (id: string, row: DebtorRowData): DebtorRow => ({
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

/** One page of the debtors that are sought, with the totals of all of them; the cursor counts rows. */
export const listDebtors = async (
  services: Services,
  staff: StaffSession,
  { query, filter, cursor }: DebtorsQuery,
): Promise<Result<DebtorsPage>> => {
  const listed = await allRows(services, staff.administration, 'debtors');
  const sought = listed
    .map(({ account, data }) => ({ account, row: DebtorRowData.parse(data) }))
    .filter(({ row }) => isShown(row, filter) && (query === '' || isSought(row, query)));
  const from = Number.parseInt(cursor ?? '0', 10) || 0;
  const to = from + PAGE;
  return found({
    rows: sought.slice(from, to).map(({ account, row }) => rowOf(account, row)),
    total: {
      debtors: sought.length,
      open: sum(sought.map(({ row }) => row.open)),
      overdue: sum(sought.map(({ row }) => row.overdue)),
    },
    cursor: to < sought.length ? String(to) : null,
  });
};
