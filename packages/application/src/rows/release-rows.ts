import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { workRow } from './work-row.ts';

/** Imported late already: waits until a person lets the batch go. */
export const releaseRows = (account: ListedAccount): readonly Row[] => {
  const { holds, facts } = account.state;
  return holds
    .filter((hold) => hold.reason === 'first-release' && hold.scope !== 'all')
    .map(({ id, ref, scope, since }) =>
      workRow(
        account,
        { id: `release#${id}`, list: 'releases', sort: ref ?? '' },
        scope === 'all' ? [] : scope,
        {
          importId: ref ?? null,
          holdId: id,
          since,
          to: facts.email ? 'mail' : facts.post ? 'letter' : null,
        },
      ),
    );
};
