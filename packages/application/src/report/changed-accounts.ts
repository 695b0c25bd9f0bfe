import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { daysBetween, type PlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Rows } from '../ports/rows.ts';
import type { StreamStore } from '../ports/stream.ts';

/** The list of accounts by the day on which they last changed; no account's state says it, so no rebuilding does. */
export const CHANGED = 'changed';

const PAGE = 1000;

const EPOCH = plainDate('1970-01-01');

/**
 * A store of accounts that notes on which day each of them changed, before it does: whoever counts a day looks at
 * no more accounts than that. One row per account, which moves to a later day and never back: its version is the
 * day. An account whose newest decision is of this day was noted with that, whoever took it.
 */
export const notingChanges = <S, E>(store: StreamStore<S, E>, rows: Rows): StreamStore<S, E> => ({
  ...store,
  commit: async (loaded, next) => {
    const { administration, id } = loaded.key;
    const day = amsterdamDate(next.commit.at);
    const before = loaded.decidedAt();
    if (before === undefined || amsterdamDate(before) !== day) {
      const row = { id: CHANGED, list: CHANGED, sort: day, data: {} };
      await rows.put(administration, id, daysBetween(EPOCH, day), [row]);
    }
    return store.commit(loaded, next);
  },
});

/**
 * Accounts that changed on a day or later. None that did is missing; one may be named that did not after all.
 *
 * @param from - undefined: since changes are noted at all
 * @param most - reads one more than so many and no further; who finds more knows that there are too many
 */
export const changedSince = async (
  rows: Rows,
  administration: string,
  from: PlainDate | undefined,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly string[]> => {
  const accounts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await rows.list(administration, CHANGED, {
      ...(from && { from }),
      limit: Math.min(PAGE, most + 1 - accounts.length),
      ...(cursor && { cursor }),
    });
    accounts.push(...page.rows.map(({ account }) => account));
    cursor = page.cursor;
  } while (cursor && accounts.length <= most);
  return accounts;
};
