import type { CreateTableCommandInput, UpdateTimeToLiveCommandInput } from '@aws-sdk/client-dynamodb';

const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });
const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

/**
 * The one table, with its sparse indexes: `due` and `pending` for the sweep, `list` for every list that
 * people see.
 */
export const tableDefinition = (TableName: string) =>
  ({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk', 'duePk', 'dueSk', 'pendingPk', 'pendingSk', 'listPk', 'listSk'].map(
      text,
    ),
    KeySchema: key('pk', 'sk'),
    GlobalSecondaryIndexes: [
      { IndexName: 'due', KeySchema: key('duePk', 'dueSk'), Projection: { ProjectionType: 'KEYS_ONLY' } },
      {
        IndexName: 'pending',
        KeySchema: key('pendingPk', 'pendingSk'),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
      { IndexName: 'list', KeySchema: key('listPk', 'listSk'), Projection: { ProjectionType: 'ALL' } },
    ],
  }) satisfies CreateTableCommandInput;

/** Expired secrets go by themselves; code never relies on it. */
export const timeToLive = (TableName: string): UpdateTimeToLiveCommandInput => ({
  TableName,
  TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
});
