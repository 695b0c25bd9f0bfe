import type { ListedRow } from '../../ports/rows.ts';
import type { Services } from '../../services.ts';
import type { MorningRows } from './morning-rows.ts';

/** As many accounts as one read takes. */
const AT_ONCE = 100;

/** Which salesperson looks after each account of these rows. */
export const ownersOf = async (
  { rows }: Pick<Services, 'rows'>,
  administration: string,
  { late, tasks, calls, letters }: MorningRows,
): Promise<ReadonlyMap<string, unknown>> => {
  const accounts = [...new Set([...late, ...tasks, ...calls, ...letters].map(({ account }) => account))];
  const owners = new Map<string, unknown>();
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    const found = await rows.many(administration, accounts.slice(from, from + AT_ONCE), 'account');
    for (const { account, data } of found) owners.set(account, data['owner']);
  }
  return owners;
};

/** What is about a salesperson's own customers; letters are for the post, and calls for who collects. */
export const onlyOwn = (
  { late, tasks }: MorningRows,
  owners: ReadonlyMap<string, unknown>,
  reader: string,
): MorningRows => {
  const isHis = ({ account }: ListedRow): boolean => owners.get(account) === reader;
  return { late: late.filter(isHis), tasks: tasks.filter(isHis), calls: [], letters: [] };
};
