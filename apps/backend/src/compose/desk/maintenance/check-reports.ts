import { checkDays } from '@voldaan/application/report/check-days.ts';
import type { Services } from '@voldaan/application/services.ts';
import type { CheckReports, ReportsChecked } from '@voldaan/contract/desk/maintenance.ts';
import type { Result, StaffSession } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';

/** Some accounts of the administration of this session; the answer says what to go on with. */
export const checkReports = async (
  services: Services,
  { administration }: StaffSession,
  { run }: CheckReports,
): Promise<Result<ReportsChecked>> => {
  const checked = await checkDays(services, administration, run === undefined ? {} : { run });
  if (!checked) return refused('changed-meanwhile');
  const { looked, mended, next } = checked;
  return found({ looked, mended: mended.map(({ day }) => day), next: next ?? null });
};
