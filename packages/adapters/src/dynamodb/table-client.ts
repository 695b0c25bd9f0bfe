import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type ItemKey, readTogether, type StoredItem } from './read-together.ts';

/** The table and the client that reaches it. */
export type Table = {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** One consistent read of an item; those of the same turn go out together. */
  readonly read: (key: ItemKey) => Promise<StoredItem>;
};

/**
 * Opens the table; once per process, so that connections are kept.
 *
 * The client repeats by itself what failed or was throttled: every write here may be repeated.
 *
 * @example openTable(env.TABLE_NAME, { endpoint: env.DYNAMODB_ENDPOINT })
 */
export const openTable = (name: string, config: DynamoDBClientConfig = {}): Table => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      maxAttempts: 5,
      requestHandler: {
        connectionTimeout: 1_000,
        requestTimeout: 5_000,
        throwOnRequestTimeout: true,
        httpAgent: { keepAlive: true, maxSockets: 64 },
        httpsAgent: { keepAlive: true, maxSockets: 64 },
      },
      ...config,
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  return { name, client, read: readTogether(client, name) };
};
