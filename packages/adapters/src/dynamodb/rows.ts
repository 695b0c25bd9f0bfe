import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ListedRow, Row, Rows, RowsPage } from '@voldaan/application/ports/rows.ts';
import * as z from 'zod';
import { isTombstone, listPlace } from '../rows/row-order.ts';
import { held } from './condition.ts';
import { inParallel } from './in-parallel.ts';
import { rowPk, rowSk, rowsList } from './keys.ts';
import { queryAll } from './query-all.ts';
import type { Table } from './table-client.ts';

const StoredRow = z.object({
  account: z.string(),
  version: z.int(),
  id: z.string(),
  list: z.string().optional(),
  sort: z.string(),
  data: z.string(),
});

const parseRow = (item: unknown): ListedRow => {
  const { list, data, ...row } = StoredRow.parse(item);
  return { ...row, list, data: JSON.parse(data) };
};

const Position = z.object({ pk: z.string(), sk: z.string(), listSk: z.string() });

const cursorOf = (last: Record<string, unknown> | undefined): string | undefined =>
  last && Buffer.from(JSON.stringify(Position.parse(last))).toString('base64url');

/** A cursor comes back from outside; one that cannot be read starts the list anew. */
const positionOf = (cursor: string | undefined): z.infer<typeof Position> | undefined => {
  if (!cursor) return undefined;
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return undefined;
  }
};

/** Sorts above every text. */
const LAST = '\u{10ffff}';

/** The condition on the place in a list. Between two places is what sorts from `from` on and before `until`. */
const placeCondition = ({ prefix, from, until }: RowsPage) => {
  if (prefix) return { condition: ' AND begins_with(listSk, :prefix)', values: { ':prefix': prefix } };
  if (from === undefined && until === undefined) return { condition: '', values: {} };
  // A place goes on after its sort text, so it never equals a bound.
  const values = { ':from': from ?? ' ', ':until': until ?? LAST };
  return { condition: ' AND listSk BETWEEN :from AND :until', values };
};

const WRITES_AT_A_TIME = 16;

/** Rows beside their account's HEAD; those that stand in a list carry the attributes of its index. */
export const dynamoRows = (table: Table): Rows => {
  const { client, name: TableName } = table;

  const put = (administration: string, account: string, version: number, row: Row) => {
    const Item = {
      pk: rowPk(administration, account),
      sk: rowSk(row.id),
      account,
      version,
      ...row,
      data: JSON.stringify(row.data),
      ...(row.list && { listPk: rowsList(administration, row.list), listSk: listPlace(account, row) }),
    };
    return held(
      client.send(
        new PutCommand({
          TableName,
          Item,
          ConditionExpression: 'attribute_not_exists(pk) OR version <= :v',
          ExpressionAttributeValues: { ':v': version },
        }),
      ),
    );
  };

  return {
    put: (administration, account, version, rows) =>
      inParallel(rows, WRITES_AT_A_TIME, (row) => put(administration, account, version, row)),
    list: async (administration, list, page = {}) => {
      const listPk = rowsList(administration, list);
      const after = positionOf(page.cursor);
      const { condition, values } = placeCondition(page);
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'list',
          KeyConditionExpression: `listPk = :list${condition}`,
          ExpressionAttributeValues: { ':list': listPk, ...values },
          Limit: page.limit ?? 50,
          ExclusiveStartKey: after && { ...after, listPk },
        }),
      );
      return { rows: Items.map(parseRow), cursor: cursorOf(LastEvaluatedKey) };
    },
    many: async (administration, accounts, id) => {
      const wanted = accounts.map((account) =>
        table.read({ pk: rowPk(administration, account), sk: rowSk(id) }),
      );
      const found = await Promise.all(wanted);
      return found
        .filter((item) => item !== undefined)
        .map(parseRow)
        .filter((row) => !isTombstone(row));
    },
    ofAccount: async (administration, account) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :row)',
        ExpressionAttributeValues: { ':pk': rowPk(administration, account), ':row': rowSk('') },
        ConsistentRead: true,
      });
      return items.map(parseRow).filter((row) => !isTombstone(row));
    },
  };
};
