import { RowsRefreshed } from '@voldaan/contract/desk/maintenance.ts';
import type { Shell } from '../shell.ts';
import { atDesk, type SignedIn } from './at-desk.ts';
import { type Check, well, wrong } from './check.ts';

/**
 * Whether the lists agree with the files of the debtors; where they do not they are put right. Goes on until all
 * were looked at.
 *
 * @param attend - also has each account look anew at what it does next, after an upgrade
 */
export const checkRows = (where: SignedIn, attend: boolean, shell: Shell): Promise<Check> => {
  const { doctor } = shell.texts;
  return atDesk('rows', where, shell, doctor.rowsRefused, async (desk) => {
    const differed: string[] = [];
    let looked = 0;
    for (let after: string | null | undefined; after !== null; ) {
      const body = { attend, ...(after !== undefined && { after }) };
      const page: RowsRefreshed = await desk.read(RowsRefreshed, desk.client.refreshRows(body));
      looked += page.looked;
      differed.push(...page.differed);
      after = page.next;
    }
    return differed.length === 0
      ? well('rows', doctor.rows(looked))
      : wrong('rows', doctor.rowsRepaired(looked, differed));
  });
};
