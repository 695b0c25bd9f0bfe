import { createHmac } from 'node:crypto';
import { beforeAll, describe } from 'vitest';
import { auditLogContract } from '../contract/audit-log.ts';
import { itemsContract } from '../contract/items.ts';
import { rateLimitsContract } from '../contract/rate-limits.ts';
import { reservationsContract } from '../contract/reservations.ts';
import { rowsContract } from '../contract/rows.ts';
import { secretsContract } from '../contract/secrets.ts';
import { streamStoreContract } from '../contract/stream-store.ts';
import { textsContract } from '../contract/texts.ts';
import { fixedChance } from '../memory/fixed-chance.ts';
import { engines, localTable } from '../testing/local-table.ts';
import { dynamoAuditLog } from './audit-log.ts';
import { dynamoItems } from './items.ts';
import { dynamoRateLimits } from './rate-limits.ts';
import { dynamoReservations } from './reservations.ts';
import { dynamoRows } from './rows.ts';
import { dynamoSecrets } from './secrets.ts';
import { dynamoStreamItems } from './stream-items.ts';
import type { Table } from './table-client.ts';
import { dynamoTexts } from './texts.ts';

const DIGEST = (text: string): Uint8Array => createHmac('sha256', 'a key of this test').update(text).digest();

describe.each(engines)('%s', (engine) => {
  const open = localTable(engine);
  let shared: Table | undefined;
  beforeAll(() => {
    shared = open();
  });
  const table = (): Table => shared ?? open();

  streamStoreContract(engine, () => dynamoStreamItems(table()));
  reservationsContract(engine, () => dynamoReservations(table()));
  auditLogContract(engine, () => dynamoAuditLog(table()));
  itemsContract(engine, () => dynamoItems(table()));
  rowsContract(engine, () => dynamoRows(table()));
  secretsContract(engine, () => dynamoSecrets(table()));
  rateLimitsContract(engine, (clock) => dynamoRateLimits(table(), { clock, keyed: DIGEST }));
  textsContract(engine, () => dynamoTexts(table(), fixedChance(engine)));
});
