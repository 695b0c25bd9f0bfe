import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StreamItems } from '../stream/stream-items.ts';
import { ABSENT, held } from './condition.ts';
import { HEAD, logSk } from './keys.ts';
import { queryAll } from './query-all.ts';
import { parseHead, parseLine } from './stored-line.ts';
import type { Table } from './table-client.ts';
import { updateOf } from './update-of.ts';

/** HEAD and LOG items of streams in the table. */
export const dynamoStreamItems = (table: Table): StreamItems => {
  const { client, name: TableName } = table;
  return {
    head: async (pk) => {
      const item = await table.read({ pk, sk: HEAD });
      return item === undefined ? undefined : parseHead(item);
    },
    putHead: (pk, head, expected) =>
      held(
        client.send(
          new PutCommand({
            TableName,
            Item: { pk, sk: HEAD, ...head },
            ...(expected === 0
              ? { ConditionExpression: ABSENT }
              : { ConditionExpression: 'version = :v', ExpressionAttributeValues: { ':v': expected } }),
          }),
        ),
      ),
    settleHead: async (pk, version, { wake, due }) => {
      const noted = {
        wakeAt: wake?.at,
        wakeVersion: wake?.version,
        duePk: due?.partition,
        dueSk: due?.at,
        pendingPk: undefined,
        pendingSk: undefined,
      };
      const { set, values } = updateOf(noted);
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk, sk: HEAD },
            UpdateExpression: set,
            ConditionExpression: 'version = :v',
            ExpressionAttributeValues: { ':v': version, ...values },
          }),
        ),
      );
    },
    putLine: async (pk, line) => {
      const Item = { pk, sk: logSk(line.version), ...line };
      await held(client.send(new PutCommand({ TableName, Item, ConditionExpression: ABSENT })));
    },
    line: async (pk, version) => {
      const item = await table.read({ pk, sk: logSk(version) });
      return item === undefined ? undefined : parseLine(item);
    },
    lines: async (pk, below) => {
      const items = await queryAll(table, {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': logSk(0), ':last': logSk(below - 1) },
        ConsistentRead: true,
      });
      return items.map(parseLine);
    },
    swept: async (index, partition, upTo, limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: index,
          KeyConditionExpression: `${index}Pk = :partition AND ${index}Sk <= :upTo`,
          ExpressionAttributeValues: { ':partition': partition, ':upTo': upTo },
          Limit: limit,
        }),
      );
      return Items.map(({ pk, [`${index}Sk`]: at }) => ({ pk: String(pk), at: String(at) }));
    },
  };
};
