import type { ListedRow, Rows } from '@voldaan/application/ports/rows.ts';
import { rowPk, rowsList } from '../dynamodb/keys.ts';
import { isTombstone, listPlace } from '../rows/row-order.ts';

type Stored = {
  readonly pk: string;
  readonly list: string | undefined;
  readonly place: string;
  readonly row: ListedRow;
};

export const memoryRows = (): Rows => {
  const stored = new Map<string, Stored>();
  return {
    put: async (administration, account, version, rows) => {
      const pk = rowPk(administration, account);
      for (const row of rows) {
        const key = `${pk}|${row.id}`;
        if ((stored.get(key)?.row.version ?? 0) > version) continue;
        const list = row.list && rowsList(administration, row.list);
        stored.set(key, {
          pk,
          list,
          place: listPlace(account, row),
          row: { ...structuredClone(row), account, version },
        });
      }
    },
    list: async (administration, list, { limit = 50, cursor = '', prefix = '', from = '', until } = {}) => {
      const found = [...stored.values()]
        .filter((each) => each.list === rowsList(administration, list))
        .filter(({ place }) => place.startsWith(prefix) && place > cursor && place >= from)
        .filter(({ place }) => until === undefined || place < until)
        .sort((a, b) => (a.place < b.place ? -1 : 1));
      const page = found.slice(0, limit);
      return {
        rows: page.map(({ row }) => row),
        cursor: found.length > limit ? page.at(-1)?.place : undefined,
      };
    },
    many: async (administration, accounts, id) =>
      accounts.flatMap((account) => {
        const row = stored.get(`${rowPk(administration, account)}|${id}`)?.row;
        return row && !isTombstone(row) ? [row] : [];
      }),
    ofAccount: async (administration, account) =>
      [...stored.values()]
        .filter(({ pk, row }) => pk === rowPk(administration, account) && !isTombstone(row))
        .map(({ row }) => row)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
