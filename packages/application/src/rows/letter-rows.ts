import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { workRow } from './work-row.ts';

/** Letters that wait for the post, the oldest first. */
export const letterRows = (account: ListedAccount): readonly Row[] => {
  const { letters, tasks } = account.state;
  return letters.map(({ id, letter, post, rung, invoices, since, printed }) =>
    workRow(
      account,
      { id: `letter#${id}`, list: 'letters', sort: `${since}#${account.debtor.name}` },
      invoices,
      {
        letterId: id,
        step: letter,
        rung,
        registered: post === 'registered',
        since,
        printed: printed?.on ?? null,
        late: tasks.some((task) => task.task === 'letter-not-posted' && task.ref === id),
      },
    ),
  );
};
