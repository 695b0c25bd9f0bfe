import { refreshAccounts } from '@voldaan/application/maintenance/refresh-accounts.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { RefreshRows, RowsRefreshed } from '@voldaan/contract/desk/maintenance.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found } from '../result.ts';

/** Some accounts of the administration of this session; the answer says where to go on. */
export const refreshRows = async (
  services: Services,
  { administration }: StaffSession,
  { after, attend }: RefreshRows,
): Promise<Result<RowsRefreshed>> => {
  const { looked, differed, next } = await refreshAccounts(services, administration, {
    ...(after !== undefined && { after }),
    ...(attend !== undefined && { attend }),
  });
  return found({ looked, differed: [...differed], next: next ?? null });
};
