import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Rows } from '../ports/rows.ts';
import type { StreamStore } from '../ports/stream.ts';

/** The list of accounts by the day on which they last changed; no account's state says it, so no rebuilding does. */
export const CHANGED = 'changed';

const PAGE = 1000;

/**
 * A store of accounts that notes on which day each of them changed, before it does: whoever counts a day looks at
 * no more accounts than that. One row per account, which moves; written again on the same day it costs no index.
 */
export const notingChanges = <S, E>(store: StreamStore<S, E>, rows: Rows): StreamStore<S, E> => ({
  ...store,
  commit: async (loaded, next) => {
    const { administration, id } = loaded.key;
    const sort = amsterdamDate(next.commit.at);
    await rows.put(administration, id, 0, [{ id: CHANGED, list: CHANGED, sort, data: {} }]);
    return store.commit(loaded, next);
  },
});

/** Accounts that changed on a day or later. None that did is missing; one may be named that did not after all. */
export const changedSince = async (
  rows: Rows,
  administration: string,
  day: PlainDate,
): Promise<readonly string[]> => {
  const accounts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await rows.list(administration, CHANGED, {
      from: day,
      limit: PAGE,
      ...(cursor && { cursor }),
    });
    accounts.push(...page.rows.map(({ account }) => account));
    cursor = page.cursor;
  } while (cursor);
  return accounts;
};
