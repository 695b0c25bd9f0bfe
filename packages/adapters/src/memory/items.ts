import type { Item, Items } from '@voldaan/application/ports/items.ts';
import { itemPk, itemsList } from '../dynamodb/keys.ts';

type Stored = { readonly list: string; readonly id: string; readonly version: number; readonly json: string };

const parse = <T>({ version, json }: Stored): Item<T> => ({ version, value: JSON.parse(json) as T });

export const memoryItems = (): Items => {
  const items = new Map<string, Stored>();
  return {
    get: async <T>(administration: string, kind: string, id: string) => {
      const stored = items.get(itemPk(administration, kind, id));
      return stored && parse<T>(stored);
    },
    put: async (administration, kind, id, value, expected) => {
      const key = itemPk(administration, kind, id);
      if ((items.get(key)?.version ?? 0) !== expected) return false;
      const list = itemsList(administration, kind);
      items.set(key, { list, id, version: expected + 1, json: JSON.stringify(value) });
      return true;
    },
    all: async <T>(administration: string, kind: string) =>
      [...items.values()]
        .filter(({ list }) => list === itemsList(administration, kind))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((stored) => ({ id: stored.id, ...parse<T>(stored) })),
    many: async <T>(administration: string, kind: string, ids: readonly string[]) => {
      const found = new Map<string, Item<T>>();
      for (const id of ids) {
        const stored = items.get(itemPk(administration, kind, id));
        if (stored) found.set(id, parse<T>(stored));
      }
      return found;
    },
  };
};
