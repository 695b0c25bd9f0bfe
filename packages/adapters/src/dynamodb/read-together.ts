import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';

/** Key of one item. */
export type ItemKey = { readonly pk: string; readonly sk: string };

/** An item as it stands in the table; undefined when there is none. */
export type StoredItem = Readonly<Record<string, unknown>> | undefined;

type Waiting = {
  readonly key: ItemKey;
  readonly promise: Promise<StoredItem>;
  readonly found: (item: StoredItem) => void;
  readonly failed: (cause: unknown) => void;
};

/** Items that one BatchGetItem may ask for. */
const MOST_KEYS = 100;

const nameOf = ({ pk, sk }: { readonly [name: string]: unknown }): string => `${pk} ${sk}`;

/**
 * Consistent reads of single items. Those that are asked for in the same turn of the event loop go out as one
 * call: a use case that needs an account, its debtor and its administration waits once.
 *
 * @example const [head, debtor] = await Promise.all([read(headKey), read(debtorKey)]) // one BatchGetItem
 */
export const readTogether = (client: DynamoDBDocumentClient, TableName: string) => {
  let waiting = new Map<string, Waiting>();

  const readOne = async ({ key, found }: Waiting): Promise<void> => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }));
    found(Item);
  };
  const readBatch = async (batch: ReadonlyMap<string, Waiting>): Promise<void> => {
    const items = new Map<string, StoredItem>();
    for (let left: Record<string, unknown>[] = [...batch.values()].map(({ key }) => key); left.length > 0; ) {
      const { Responses, UnprocessedKeys } = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys: left, ConsistentRead: true } } }),
      );
      for (const item of Responses?.[TableName] ?? []) items.set(nameOf(item), item);
      left = UnprocessedKeys?.[TableName]?.Keys ?? [];
    }
    for (const [name, { found }] of batch) found(items.get(name));
  };
  const send = (): void => {
    const all = [...waiting];
    waiting = new Map();
    for (let at = 0; at < all.length; at += MOST_KEYS) {
      const batch = new Map(all.slice(at, at + MOST_KEYS));
      const [first] = batch.values();
      const reading = batch.size === 1 && first ? readOne(first) : readBatch(batch);
      reading.catch((cause: unknown) => {
        for (const { failed } of batch.values()) failed(cause);
      });
    }
  };
  return (key: ItemKey): Promise<StoredItem> => {
    const asked = waiting.get(nameOf(key));
    if (asked) return asked.promise;
    // After the promises of this turn have run: they may ask for more.
    if (waiting.size === 0) process.nextTick(send);
    const { promise, resolve: found, reject: failed } = Promise.withResolvers<StoredItem>();
    waiting.set(nameOf(key), { key, promise, found, failed });
    return promise;
  };
};
