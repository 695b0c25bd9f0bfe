import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type ApiKeys, SCOPES, type StoredApiKey } from '@voldaan/application/ports/api-keys.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';
import { held } from './condition.ts';
import { apiKeyPk, apiKeysList, ONLY } from './keys.ts';
import { queryAll } from './query-all.ts';
import type { Table } from './table-client.ts';

const moment = z.string().transform(instant);

const Stored = z.object({
  version: z.int(),
  usedOn: z.string().transform(plainDate).optional(),
  value: z.object({
    id: z.string(),
    administration: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    secrets: z.array(z.object({ hash: z.string(), until: moment.nullable() })),
    madeBy: z.string(),
    madeAt: moment,
    revokedAt: moment.nullable(),
  }),
});

const parse = (item: unknown): StoredApiKey => {
  const { version, value, usedOn } = Stored.parse(item);
  return { version, value, usedOn: usedOn ?? null };
};

/** Keys of machines, one partition each; the day of use stands beside the key, so that neither overwrites the other. */
export const dynamoApiKeys = (table: Table): ApiKeys => {
  const { client, name: TableName } = table;
  return {
    find: async (id) => {
      const Key = { pk: apiKeyPk(id), sk: ONLY };
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item === undefined || Item['value'] === undefined ? undefined : parse(Item);
    },
    put: (value, expected) =>
      held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk: apiKeyPk(value.id), sk: ONLY },
            UpdateExpression: 'SET version = :next, #value = :value, listPk = :list, listSk = :sort',
            ConditionExpression: expected === 0 ? 'attribute_not_exists(pk)' : 'version = :expected',
            ExpressionAttributeNames: { '#value': 'value' },
            ExpressionAttributeValues: {
              ':next': expected + 1,
              ':value': value,
              ':list': apiKeysList(value.administration),
              ':sort': `${value.madeAt}#${value.id}`,
              ...(expected === 0 ? {} : { ':expected': expected }),
            },
          }),
        ),
      ),
    ofAdministration: async (administration) => {
      const items = await queryAll(table, {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :list',
        ExpressionAttributeValues: { ':list': apiKeysList(administration) },
      });
      return items.map(parse);
    },
    used: async (id, on) => {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk: apiKeyPk(id), sk: ONLY },
            UpdateExpression: 'SET usedOn = :on',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(usedOn) OR usedOn < :on)',
            ExpressionAttributeValues: { ':on': on },
          }),
        ),
      );
    },
  };
};
