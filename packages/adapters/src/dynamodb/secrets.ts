import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Secrets } from '@voldaan/application/ports/secrets.ts';
import { instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import * as z from 'zod';
import { ONLY, tokenPk } from './keys.ts';
import type { Table } from './table-client.ts';

const StoredSecret = z.object({
  administration: z.string(),
  purpose: z.enum(['link', 'code', 'return', 'session', 'staff-session']),
  subject: z.string(),
  detail: z.string().exactOptional(),
  series: z.int().exactOptional(),
  use: z.enum(['pay', 'arrangement', 'desk', 'printed', 'new-way-in']).exactOptional(),
  message: z.string().exactOptional(),
  assurance: z.enum(['link', 'second-factor']).exactOptional(),
  expiresAt: z.string().transform(instant),
});

const WEEK_SECONDS = 7 * 86_400;
/** Whoever finds an old mail can still ask for a new link to the address on file. */
const OLD_LINK_SECONDS = 365 * 86_400;

/**
 * Secrets by their hash. DynamoDB removes them a week after they expire, links after a year, by the clock on the wall; whether
 * one has expired by his own clock the caller decides.
 */
export const dynamoSecrets = ({ client, name: TableName, read }: Table): Secrets => ({
  keep: async (hash, record) => {
    const ttl = toMs(record.expiresAt) / 1000 + (record.purpose === 'link' ? OLD_LINK_SECONDS : WEEK_SECONDS);
    await client.send(new PutCommand({ TableName, Item: { pk: tokenPk(hash), sk: ONLY, ...record, ttl } }));
  },
  find: async (hash, purpose) => {
    const item = await read({ pk: tokenPk(hash), sk: ONLY });
    const record = item && StoredSecret.parse(item);
    return record?.purpose === purpose ? record : undefined;
  },
  forget: async (hash) => {
    await client.send(new DeleteCommand({ TableName, Key: { pk: tokenPk(hash), sk: ONLY } }));
  },
});
