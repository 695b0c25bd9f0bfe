import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '@voldaan/adapters/dynamodb/in-parallel.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';

type Item = Record<string, unknown>;

/** Items that one BatchWriteItem takes. */
const A_BATCH = 25;
const AT_ONCE = 8;

/**
 * A table that finds nothing and keeps what is put, so that the stores themselves say which items stand in a table;
 * `flush` writes them in batches, without the conditions that guard a table in use.
 */
export const directTable = (table: Table) => {
  let items: Item[] = [];
  const send = async (command: unknown): Promise<object> => {
    if (!(command instanceof PutCommand)) throw new TypeError('Only puts are written directly.');
    items.push(command.input.Item ?? {});
    return {};
  };
  const writeBatch = async (batch: readonly Item[]): Promise<void> => {
    let left = batch.map((one) => ({ PutRequest: { Item: one } }));
    while (left.length > 0) {
      const { UnprocessedItems } = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: left } }),
      );
      left = (UnprocessedItems?.[table.name] ?? []) as typeof left;
    }
  };
  const flush = async (): Promise<void> => {
    const batches: Item[][] = [];
    for (let at = 0; at < items.length; at += A_BATCH) batches.push(items.slice(at, at + A_BATCH));
    items = [];
    await inParallel(batches, AT_ONCE, writeBatch);
  };
  const client = { send } as unknown as Table['client'];
  const direct: Table = { client, name: table.name, read: async () => undefined };
  return { direct, flush };
};
