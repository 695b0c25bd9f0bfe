import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Staff } from '@voldaan/application/staff/staff.ts';
import type { StaffName, StaffPeople } from '@voldaan/application/staff/staff-people.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { ABSENT, held } from '../dynamodb/condition.ts';
import { ONLY } from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/query-all.ts';
import type { Table } from '../dynamodb/table-client.ts';
import { hashSecret } from '../secret/hash-secret.ts';
import { canonicalJson } from '../stream/canonical-json.ts';
import { STAFF_LIST, staffNamePk, staffPk } from './staff-keys.ts';

const moment = z.string().transform(instant);

const StoredStaff = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  language: z.enum(['nl', 'en']),
  memberships: z.array(
    z.object({
      administration: z.string(),
      role: z.enum(['viewer', 'sales', 'collector', 'approver', 'admin']),
    }),
  ),
  passkeys: z.array(
    z.object({
      id: z.string(),
      publicKey: z.string(),
      counter: z.int(),
      transports: z.array(z.string()),
      name: z.string(),
      since: moment,
      usedAt: moment.nullable(),
    }),
  ),
  recovery: z.array(z.string()),
  subjects: z.array(z.object({ issuer: z.string(), subject: z.string() })),
  morningMail: z.literal('off').exactOptional(),
});

const StoredItem = z.object({ version: z.int(), value: z.string() });
const StoredName = z.object({ owner: z.string() });

const parseItem = (item: unknown) => {
  const { version, value } = StoredItem.parse(item);
  return { version, value: StoredStaff.parse(JSON.parse(value)) satisfies Staff };
};

const keyOf = ({ kind, value }: StaffName) => ({ pk: staffNamePk(kind, hashSecret(value)), sk: ONLY });

/** Who works here, one partition each; the index `list` holds all. */
export const dynamoStaffPeople = (table: Table): StaffPeople => {
  const { client, name: TableName } = table;
  const get: StaffPeople['get'] = async (id) => {
    const found = await table.read({ pk: staffPk(id), sk: ONLY });
    return found && parseItem(found);
  };
  const owner: StaffPeople['owner'] = async (name) => {
    const found = await table.read(keyOf(name));
    return found && StoredName.parse(found).owner;
  };
  return {
    get,
    owner,
    all: async () => {
      const items = await queryAll(table, {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :list',
        ExpressionAttributeValues: { ':list': STAFF_LIST },
      });
      return items.map(parseItem);
    },
    put: async (staff, expected) => {
      const value = canonicalJson(staff);
      const put = new PutCommand({
        TableName,
        Item: {
          pk: staffPk(staff.id),
          sk: ONLY,
          version: expected + 1,
          value,
          listPk: STAFF_LIST,
          listSk: staff.id,
        },
        ...(expected === 0
          ? { ConditionExpression: ABSENT }
          : { ConditionExpression: 'version = :v', ExpressionAttributeValues: { ':v': expected } }),
      });
      if (await held(client.send(put))) return true;
      // The client repeats a put whose answer got lost, and then finds its own version.
      const now = await get(staff.id);
      return now?.version === expected + 1 && canonicalJson(now.value) === value;
    },
    claim: async (name, id) => {
      const put = new PutCommand({
        TableName,
        Item: { ...keyOf(name), owner: id },
        ConditionExpression: ABSENT,
      });
      if (await held(client.send(put))) return id;
      return (await owner(name)) ?? id;
    },
  };
};
