import { RowsRefreshed } from '@voldaan/contract/desk/maintenance.ts';
import { BadInput } from '../bad-input.ts';
import { DeskRefused, deskAt } from '../desk/desk.ts';
import { signIn } from '../desk/sign-in.ts';
import type { Shell } from '../shell.ts';
import { type Check, well, wrong } from './check.ts';

/**
 * Whether the lists agree with the files of the debtors; where they do not they are put right. Goes on until all
 * were looked at.
 *
 * @param attend - also has each account look anew at what it does next, after an upgrade
 */
export const checkRows = async (
  url: string,
  administration: string | undefined,
  attend: boolean,
  shell: Shell,
): Promise<Check> => {
  const { doctor } = shell.texts;
  try {
    const desk = deskAt(url, shell);
    await signIn(desk, url, administration);
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
  } catch (problem) {
    if (problem instanceof DeskRefused) return wrong('rows', doctor.rowsRefused(problem.trouble.title));
    if (problem instanceof BadInput) return wrong('rows', doctor.rowsRefused(problem.sentence(shell.texts)));
    throw problem;
  }
};
