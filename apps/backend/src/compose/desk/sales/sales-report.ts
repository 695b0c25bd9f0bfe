import type { Services } from '@voldaan/application/services.ts';
import type { SalesReport } from '@voldaan/contract/desk/sales.ts';
import { ZERO } from '@voldaan/domain/money/cents.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { readReports } from '../reports/report-ports.ts';
import { found } from '../result.ts';

const NOTHING = { invoiced: ZERO, paid: ZERO, becameLate: ZERO, daysLate: null, disputed: ZERO };

/** The reader's own customers, out of the report per salesperson. */
export const salesReport = async (services: Services, staff: StaffSession): Promise<Result<SalesReport>> => {
  const reports = await readReports(services, staff, {});
  if (!reports.ok) return reports;
  const { from, until, owners } = reports.value;
  const { owner: _, ...own } = owners.find(({ owner }) => owner?.id === staff.actor.id) ?? {
    owner: null,
    ...NOTHING,
  };
  return found({ from, until, ...own });
};
