import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { accountKey } from '../account/fold.ts';
import type { Rows } from '../ports/rows.ts';
import type { Loaded, Next, StreamStore } from '../ports/stream.ts';
import { changedSince, notingChanges } from './changed-accounts.ts';

const refuse = async (): Promise<never> => {
  throw new Error('not asked for here');
};

/** What happened in order: rows that were put, and decisions that were written. */
const watched = (put: () => Promise<void> = async () => {}) => {
  const seen: string[] = [];
  const rows: Rows = {
    put: async (administration, account, version, [row]) => {
      await put();
      seen.push(`put ${administration} ${account} ${row?.sort} ${version}`);
    },
    list: refuse,
    many: refuse,
    ofAccount: refuse,
  };
  const store: StreamStore<string, string> = {
    load: refuse,
    commit: async ({ key }) => {
      seen.push(`commit ${key.id}`);
      return { committed: false, reason: 'conflict' };
    },
    settle: refuse,
    history: refuse,
    since: refuse,
    due: refuse,
    pending: refuse,
  };
  const noting = notingChanges(store, rows);
  /** @param before - moment of the newest decision that it had before */
  const commit = (account: string, at: string, before?: string) => {
    const loaded: Loaded<string> = {
      key: accountKey('timmer', account),
      version: 1,
      state: '',
      hash: '',
      wake: undefined,
      pendingSince: undefined,
      decidedAt: () => (before === undefined ? undefined : instant(before)),
      hasDecided: () => false,
    };
    const next: Next<string, string> = {
      commit: { commandId: 'c', actor: { kind: 'system', id: 'plan' }, at: instant(at), events: [] },
      state: '',
      due: undefined,
      wake: undefined,
      pending: false,
    };
    return noting.commit(loaded, next);
  };
  return { seen, commit };
};

test('the day is noted before the first decision of an account on it, and not again', async () => {
  const { seen, commit } = watched();
  await commit('degroot', '2026-09-08T07:00:00Z');
  await commit('degroot', '2026-09-08T07:00:01Z', '2026-09-08T07:00:00Z');
  await commit('yilmaz', '2026-09-08T07:00:02Z', '2026-09-07T09:00:00Z');
  // 22:30 in London is half past midnight in Amsterdam.
  await commit('degroot', '2026-09-08T22:30:00Z', '2026-09-08T07:00:01Z');
  // 8 September 2026 is day 20,704 since 1970: 56 years of 365 days, 14 leap days, 250 days of this year.
  expect(seen).toEqual([
    'put timmer degroot 2026-09-08 20704',
    'commit degroot',
    'commit degroot',
    'put timmer yilmaz 2026-09-08 20704',
    'commit yilmaz',
    'put timmer degroot 2026-09-09 20705',
    'commit degroot',
  ]);
});

test('a day that could not be noted is noted the next time; until then nothing is decided', async () => {
  let fails = true;
  const { seen, commit } = watched(async () => {
    if (fails) throw new Error('the table does not answer');
  });
  await expect(commit('degroot', '2026-09-08T07:00:00Z')).rejects.toThrow('does not answer');
  expect(seen).toEqual([]);
  fails = false;
  await commit('degroot', '2026-09-08T07:00:01Z');
  expect(seen).toEqual(['put timmer degroot 2026-09-08 20704', 'commit degroot']);
});

/** A list of 2,500 accounts that counts what was read of it. */
const longList = () => {
  let read = 0;
  const list: Rows['list'] = async (_, __, { limit = 50, cursor = '0' } = {}) => {
    const end = Math.min(Number(cursor) + limit, 2_500);
    const page = Array.from({ length: end - Number(cursor) }, (_entry, i) => ({
      account: `d-${Number(cursor) + i}`,
      version: 1,
      id: 'changed',
      list: 'changed',
      sort: '2026-09-08',
      data: {},
    }));
    read += page.length;
    return { rows: page, cursor: end < 2_500 ? String(end) : undefined };
  };
  const rows: Rows = { list, put: refuse, many: refuse, ofAccount: refuse };
  return { rows, read: () => read };
};

test('of more accounts than are asked for one is read, and no further', async () => {
  const day = plainDate('2026-09-08');
  for (const [most, found] of [
    [500, 501],
    [1_000, 1_001],
    [2_499, 2_500],
    [2_500, 2_500],
    [undefined, 2_500],
  ] as const) {
    const { rows, read } = longList();
    expect(await changedSince(rows, 'timmer', day, most)).toHaveLength(found);
    expect(read()).toBe(found);
  }
});
