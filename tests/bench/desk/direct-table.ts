import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '@voldaan/adapters/dynamodb/in-parallel.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';

/** An item of the table, as the document client takes it. */
export type TableItem = Readonly<Record<string, unknown>>;

/** Puts items where they belong, without the conditions that guard a table in use. */
export type WriteItems = (items: readonly TableItem[]) => Promise<void>;

/** Items that one BatchWriteItem takes. */
const A_BATCH = 25;
const AT_ONCE = 8;

/** Writes into a table that runs. */
export const inBatches =
  ({ client, name }: Table): WriteItems =>
  async (items) => {
    const writeBatch = async (batch: readonly TableItem[]): Promise<void> => {
      let left = batch.map((one) => ({ PutRequest: { Item: one } }));
      while (left.length > 0) {
        const { UnprocessedItems } = await client.send(
          new BatchWriteCommand({ RequestItems: { [name]: left } }),
        );
        left = (UnprocessedItems?.[name] ?? []) as typeof left;
      }
    };
    const batches: TableItem[][] = [];
    for (let at = 0; at < items.length; at += A_BATCH) batches.push(items.slice(at, at + A_BATCH));
    await inParallel(batches, AT_ONCE, writeBatch);
  };

/**
 * A table that finds nothing and keeps what is put, so that the stores themselves say which items stand in a table;
 * `flush` writes them.
 */
export const directTable = (write: WriteItems) => {
  const items = new Map<string, TableItem>();
  const send = async (command: unknown): Promise<object> => {
    if (!(command instanceof PutCommand)) throw new TypeError('Only puts are written directly.');
    const { Item = {} } = command.input;
    items.set(`${Item['pk']} ${Item['sk']}`, Item);
    return {};
  };
  const flush = async (): Promise<void> => {
    const all = [...items.values()];
    items.clear();
    await write(all);
  };
  const client = { send } as unknown as Table['client'];
  const direct: Table = { client, name: 'voldaan', read: async () => undefined };
  return { direct, flush };
};
