import { ReportsChecked } from '@voldaan/contract/desk/maintenance.ts';
import type { Shell } from '../shell.ts';
import { atDesk, type SignedIn } from './at-desk.ts';
import { type Check, well, wrong } from './check.ts';

/**
 * Whether the days of the reports say what the logs of all debtors say; where they do not they are counted anew.
 * Goes on until all were looked at.
 */
export const checkReports = (where: SignedIn, shell: Shell): Promise<Check> => {
  const { doctor } = shell.texts;
  return atDesk('reports', where, shell, doctor.reportsRefused, async (desk) => {
    let looked = 0;
    for (let run: string | undefined; ; ) {
      const body = run === undefined ? {} : { run };
      const page: ReportsChecked = await desk.read(ReportsChecked, desk.client.checkReports(body));
      looked += page.looked;
      if (page.next === null) {
        return page.mended.length === 0
          ? well('reports', doctor.reports(looked))
          : wrong('reports', doctor.reportsMended(looked, page.mended));
      }
      run = page.next;
    }
  });
};
