import { restoredTable } from './settings.ts';
import { isProduction } from './stage.ts';

/** Its attributes and sparse indexes are those that the adapters define. */
const makeTable = () =>
  new sst.aws.Dynamo('Table', {
    fields: {
      pk: 'string',
      sk: 'string',
      duePk: 'string',
      dueSk: 'string',
      pendingPk: 'string',
      pendingSk: 'string',
      listPk: 'string',
      listSk: 'string',
    },
    primaryIndex: { hashKey: 'pk', rangeKey: 'sk' },
    globalIndexes: {
      due: { hashKey: 'duePk', rangeKey: 'dueSk', projection: 'keys-only' },
      pending: { hashKey: 'pendingPk', rangeKey: 'pendingSk', projection: 'keys-only' },
      list: { hashKey: 'listPk', rangeKey: 'listSk', projection: 'all' },
    },
    ttl: 'ttl',
    deletionProtection: isProduction,
    transform: {
      // Said here too, though both are defaults: a collection file that cannot be restored is no evidence.
      table: { billingMode: 'PAY_PER_REQUEST', pointInTimeRecovery: { enabled: true } },
    },
  });

/** The one table; after a disaster the one that was restored, whose protection is then set by hand. */
export const table =
  restoredTable === undefined ? makeTable() : sst.aws.Dynamo.get('RestoredTable', restoredTable);
