import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { StaffSessionRecord, StaffSessions } from '@voldaan/application/staff/staff-sessions.ts';
import { instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { held } from '../dynamodb/condition.ts';
import { queryAll } from '../dynamodb/query-all.ts';
import type { Table } from '../dynamodb/table-client.ts';
import { SESSION, sessionSk, staffPk } from './staff-keys.ts';

const moment = z.string().transform(instant);

const StoredSession = z.object({
  staff: z.string(),
  hash: z.string(),
  administration: z.string(),
  way: z.enum(['link', 'passkey', 'openid', 'one-click']),
  device: z.object({ browser: z.string().nullable(), system: z.string().nullable() }),
  openedAt: moment,
  seenAt: moment,
  endsAt: moment,
});

const keyOf = (staff: string, hash: string) => ({ pk: staffPk(staff), sk: sessionSk(hash) });

/** Sessions beside their person. DynamoDB removes them after their absolute end; code never relies on it. */
export const dynamoStaffSessions = (table: Table): StaffSessions => {
  const { client, name: TableName, read } = table;
  return {
    keep: async (record) => {
      const ttl = toMs(record.endsAt) / 1000;
      const Item = { ...keyOf(record.staff, record.hash), ...record, ttl };
      await client.send(new PutCommand({ TableName, Item }));
    },
    find: async (staff, hash) => {
      const item = await read(keyOf(staff, hash));
      return item && (StoredSession.parse(item) satisfies StaffSessionRecord);
    },
    seen: async (staff, hash, at) => {
      await held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: keyOf(staff, hash),
            UpdateExpression: 'SET seenAt = :at',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':at': at },
          }),
        ),
      );
    },
    of: async (staff) => {
      const items = await queryAll(table, {
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :session)',
        ExpressionAttributeValues: { ':pk': staffPk(staff), ':session': SESSION },
      });
      return items.map((item) => StoredSession.parse(item));
    },
    end: async (staff, hash) => {
      await client.send(new DeleteCommand({ TableName, Key: keyOf(staff, hash) }));
    },
  };
};
