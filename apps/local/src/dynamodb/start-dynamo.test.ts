import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import { dynoxideBinary } from './dynoxide.ts';
import { type DynamoEngine, startDynamo } from './start-dynamo.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'voldaan-dynamo-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const client = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

const engines: DynamoEngine[] = dynoxideBinary() ? ['dynoxide', 'dynalite'] : ['dynalite'];

describe.each(engines)('%s', (engine) => {
  test('what was written before a restart is read after it', async () => {
    const dataDir = folder();
    const first = await startDynamo({ dataDir, engine });
    expect(first.engine).toBe(engine);
    const before = client(first.endpoint);
    await before.send(
      new CreateTableCommand({
        TableName: 'voldaan',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    await before.send(new PutItemCommand({ TableName: 'voldaan', Item: { pk: { S: 'a' }, n: { N: '1' } } }));
    before.destroy();
    await first.stop();
    await first.stop();

    const second = await startDynamo({ dataDir, engine });
    const after = client(second.endpoint);
    const read = await after.send(
      new GetItemCommand({ TableName: 'voldaan', Key: { pk: { S: 'a' } }, ConsistentRead: true }),
    );
    after.destroy();
    await second.stop();
    expect(read.Item).toEqual({ pk: { S: 'a' }, n: { N: '1' } });
  });

  test('without a folder nothing is shared between two runs', async () => {
    const [one, two] = await Promise.all([startDynamo({ engine }), startDynamo({ engine })]);
    expect(one.endpoint).not.toBe(two.endpoint);
    await Promise.all([one.stop(), two.stop()]);
  });
});
