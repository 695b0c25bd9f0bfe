import { findAccounts } from '@voldaan/application/search/find-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { SearchHit, SearchResults } from '@voldaan/contract/desk/search.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { DebtorRowData } from '../debtors/row-data.ts';
import { found } from '../result.ts';
import { seesOwner } from '../sales/own-customers.ts';

const MOST = 20;

/** Debtors by whatever somebody has of them: a name, a number, an amount, an address. */
export const search = async (
  services: Services,
  staff: StaffSession,
  query: string,
): Promise<Result<SearchResults>> => {
  const { administration, language } = staff;
  const { found: every, more } = await findAccounts(services, administration, query);
  const accounts = every.filter(({ row }) => seesOwner(staff, DebtorRowData.parse(row.data).owner));
  const hits = accounts.slice(0, MOST).map(({ row, by, shown }): SearchHit => {
    const { name, city, open, overdue } = DebtorRowData.parse(row.data);
    const said = by === 'amount' ? formatEuro(cents(Number(shown)), language) : shown;
    return { id: row.account, name, city, open, overdue, by, shown: said };
  });
  return found({ hits, more: more || accounts.length > MOST });
};
