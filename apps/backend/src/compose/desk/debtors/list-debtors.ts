import { debtorsPart } from '@voldaan/application/rows/debtors-part.ts';
import { pageOf } from '@voldaan/application/rows/list-part.ts';
import { findAccounts } from '@voldaan/application/search/find-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { DebtorsPage, DebtorsQuery, DebtorsTotal } from '@voldaan/contract/desk/debtors.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { totalOf } from '../lists/total-of.ts';
import { found } from '../result.ts';
import { partFor, seesOwner, shownTo } from '../sales/own-customers.ts';
import { DebtorRowData } from './row-data.ts';
import { isShown, shownRow } from './shown-row.ts';

const PAGE = 50;

/** The debtors of a filter that a search finds. */
const soughtRows = async (
  services: Services,
  staff: StaffSession,
  { query, filter }: Pick<DebtorsQuery, 'query' | 'filter'>,
) => {
  const { found: accounts, more } = await findAccounts(services, staff.administration, query);
  const rows = accounts
    .map(({ row: { account, data } }) => ({ account, row: DebtorRowData.parse(data) }))
    .filter(({ row }) => isShown(row, filter) && seesOwner(staff, row.owner));
  return { rows, more };
};

/** One page of the debtors of a filter, or those of them that are sought. */
export const listDebtors = async (
  services: Services,
  staff: StaffSession,
  { query, filter, cursor }: DebtorsQuery,
): Promise<Result<DebtorsPage>> => {
  if (query !== '') {
    const { rows } = await soughtRows(services, staff, { query, filter });
    return found(
      shownTo(staff, { rows: rows.map(({ account, row }) => shownRow(account, row)), cursor: null }),
    );
  }
  const page = await pageOf(
    services,
    staff.administration,
    partFor(staff, debtorsPart(filter)),
    PAGE,
    cursor,
  );
  const rows = page.rows.map(({ account, data }) => shownRow(account, DebtorRowData.parse(data)));
  return found(shownTo(staff, { rows, cursor: page.cursor ?? null }));
};

/** What they come to together. */
export const debtorsTotal = async (
  services: Services,
  staff: StaffSession,
  { query, filter }: DebtorsQuery,
): Promise<Result<DebtorsTotal>> => {
  if (query === '') {
    return found(
      await totalOf(services, staff.administration, partFor(staff, debtorsPart(filter)), (data) => {
        const { open, overdue } = DebtorRowData.parse(data);
        return [{ open, overdue }];
      }),
    );
  }
  const { rows, more } = await soughtRows(services, staff, { query, filter });
  return found({
    count: rows.length,
    open: sum(rows.map(({ row }) => row.open)),
    overdue: sum(rows.map(({ row }) => row.overdue)),
    more,
  });
};
