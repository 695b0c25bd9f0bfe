import { createHmac } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersContract } from '../contract/answers.ts';
import { apiKeysContract } from '../contract/api-keys.ts';
import { deliveriesContract } from '../contract/deliveries.ts';
import { engines, localTable } from '../testing/local-table.ts';
import { dynamoAnswers } from './answers.ts';
import { dynamoApiKeys } from './api-keys.ts';
import { dynamoDeliveries } from './deliveries.ts';
import type { Table } from './table-client.ts';

const keyed = (text: string): Uint8Array => createHmac('sha256', 'a key of this test').update(text).digest();

describe.each(engines)('%s', (engine) => {
  const open = localTable(engine);
  let shared: Table | undefined;
  beforeAll(() => {
    shared = open();
  });
  const table = (): Table => shared ?? open();

  answersContract(engine, () => dynamoAnswers(table(), keyed));
  apiKeysContract(engine, () => dynamoApiKeys(table()));
  deliveriesContract(engine, () => dynamoDeliveries(table()));

  test('neither the key of an act nor what was answered can be read in the table', async () => {
    const answers = dynamoAnswers(table(), keyed);
    const act = { scope: 'books/sanne', key: 'b1f7a1f0-open-geheim' };
    const at = instant('2026-09-08T09:00:00Z');
    await answers.begin(act, {
      request: 'digest',
      at,
      cutOffBefore: at,
      expiresAt: instant('2026-09-09T09:00:00Z'),
    });
    await answers.finish(act, { status: 201, headers: {}, body: 'https://betalen.test/open#persoonlijk' });
    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));
    const all = Items.map((item) =>
      JSON.stringify(item, (_, value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    ).join();
    expect(all).not.toContain('persoonlijk');
    expect(all).not.toContain('geheim');
  });
});
