import { CreateTableCommand, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import { dynoxideBinary } from '../../../../apps/local/src/dynamodb/dynoxide.ts';
import {
  type Dynamo,
  type DynamoEngine,
  startDynamo,
} from '../../../../apps/local/src/dynamodb/start-dynamo.ts';
import { tableDefinition } from '../dynamodb/table.ts';
import { openTable, type Table } from '../dynamodb/table-client.ts';

/** The emulators that run on this machine. */
export const engines: readonly DynamoEngine[] = dynoxideBinary() ? ['dynoxide', 'dynalite'] : ['dynalite'];

/** A client's settings for something on this machine. */
export const local = (endpoint: string) => ({
  endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/**
 * An emulator with the table, for the tests of the surrounding `describe`.
 *
 * @returns opens the table anew, with other settings of the client if wanted
 */
export const localTable = (engine: DynamoEngine): ((config?: DynamoDBClientConfig) => Table) => {
  const opened: Table[] = [];
  let dynamo: Dynamo | undefined;
  const open = (config: DynamoDBClientConfig = {}): Table => {
    if (!dynamo) throw new Error('The emulator runs only while tests do.');
    const table = openTable('voldaan', { ...local(dynamo.endpoint), ...config });
    opened.push(table);
    return table;
  };
  beforeAll(async () => {
    dynamo = await startDynamo({ engine });
    await open().client.send(new CreateTableCommand(tableDefinition('voldaan')));
  });
  afterAll(async () => {
    for (const { client } of opened) client.destroy();
    await dynamo?.stop();
  });
  return open;
};
