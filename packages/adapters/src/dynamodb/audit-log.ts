import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { AUDIT_ACTS, type AuditLog } from '@voldaan/application/ports/audit-log.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import * as z from 'zod';
import { ABSENT, held } from './condition.ts';
import { auditPk, auditSk, sealsPk } from './keys.ts';
import { queryAll } from './query-all.ts';
import type { Table } from './table-client.ts';

const StoredEntry = z.object({
  id: z.string(),
  at: z.string().transform(instant),
  who: z.string(),
  what: z.enum(AUDIT_ACTS),
  debtor: z.string().nullable(),
  thing: z.string().nullable(),
});

const StoredSeal = z.object({
  day: z.string().transform(plainDate),
  entries: z.int(),
  previous: z.string(),
  hash: z.string(),
});

/** The lines of a day in one partition, in order of time; all seals of an administration in another. */
export const dynamoAuditLog = (table: Table): AuditLog => {
  const { client, name: TableName } = table;
  const add = (Item: Record<string, unknown>): Promise<boolean> =>
    held(client.send(new PutCommand({ TableName, Item, ConditionExpression: ABSENT })));
  const all = (pk: string) =>
    queryAll(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    });
  return {
    add: async (administration, day, entry) => {
      await add({ pk: auditPk(administration, day), sk: auditSk(entry.at, entry.id), ...entry });
    },
    ofDay: async (administration, day) =>
      (await all(auditPk(administration, day))).map((item) => StoredEntry.parse(item)),
    seal: (administration, seal) => add({ pk: sealsPk(administration), sk: seal.day, ...seal }),
    seals: async (administration) =>
      (await all(sealsPk(administration))).map((item) => StoredSeal.parse(item)),
  };
};
