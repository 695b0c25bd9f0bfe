import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Items } from '@voldaan/application/ports/items.ts';
import * as z from 'zod';
import { canonicalJson } from '../stream/canonical-json.ts';
import { pack, unpack } from '../stream/packed.ts';
import { ABSENT, held } from './condition.ts';
import { itemPk, itemsList, ONLY } from './keys.ts';
import { queryAll } from './query-all.ts';
import { packed } from './stored-line.ts';
import type { Table } from './table-client.ts';

const StoredItem = z.object({ id: z.string(), version: z.int(), value: packed });

const parseItem = <T>(item: unknown): Item<T> & { readonly id: string } => {
  const { id, version, value } = StoredItem.parse(item);
  return { id, version, value: JSON.parse(unpack(value)) as T };
};

/** Plain versioned items, one partition each; the index `list` holds all of a kind. */
export const dynamoItems = (table: Table): Items => {
  const { client, name: TableName } = table;
  const get: Items['get'] = async <T>(administration: string, kind: string, id: string) => {
    const found = await table.read({ pk: itemPk(administration, kind, id), sk: ONLY });
    if (!found) return undefined;
    const { version, value } = parseItem<T>(found);
    return { version, value };
  };
  return {
    get,
    put: async (administration, kind, id, value, expected) => {
      const json = canonicalJson(value);
      const put = new PutCommand({
        TableName,
        Item: {
          pk: itemPk(administration, kind, id),
          sk: ONLY,
          id,
          version: expected + 1,
          value: pack(json),
          listPk: itemsList(administration, kind),
          listSk: id,
        },
        ...(expected === 0
          ? { ConditionExpression: ABSENT }
          : { ConditionExpression: 'version = :v', ExpressionAttributeValues: { ':v': expected } }),
      });
      if (await held(client.send(put))) return true;
      // The client repeats a put whose answer got lost, and then finds its own version.
      const now = await get(administration, kind, id);
      return now?.version === expected + 1 && canonicalJson(now.value) === json;
    },
    all: async <T>(administration: string, kind: string) => {
      const items = await queryAll(table, {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :list',
        ExpressionAttributeValues: { ':list': itemsList(administration, kind) },
      });
      return items.map(parseItem<T>);
    },
    many: async <T>(administration: string, kind: string, ids: readonly string[]) => {
      const wanted = ids.map((id) => table.read({ pk: itemPk(administration, kind, id), sk: ONLY }));
      const found = await Promise.all(wanted);
      const items = found.filter((item) => item !== undefined).map(parseItem<T>);
      return new Map(items.map(({ id, version, value }) => [id, { version, value }]));
    },
  };
};
