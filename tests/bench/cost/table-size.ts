import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { itemSize } from '@voldaan/adapters/stream/item-size.ts';

/** DynamoDB adds so much to each item, and to each entry of an index. */
const OVERHEAD = 100;

const pick = (item: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));

/** The item and its entries in the sparse indexes: `list` holds all of it, the others its keys. */
const withIndexes = (item: object): number => {
  const keys = ['due', 'pending'].filter((index) => `${index}Pk` in item);
  const entries = keys.map((index) => itemSize(pick(item, ['pk', 'sk', `${index}Pk`, `${index}Sk`])));
  const own = itemSize(item);
  const all = [own, ...entries, ...('listPk' in item ? [own] : [])];
  return all.reduce((sum, size) => sum + size + OVERHEAD, 0);
};

/** What lies in a table: bytes with indexes, and those of the items that hold an account's state. */
export const tableSize = async (endpoint: string, TableName: string) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }));
  const size = { tableBytes: 0, headBytes: 0, accounts: 0 };
  for (
    let ExclusiveStartKey: Record<string, unknown> | undefined, first = true;
    first || ExclusiveStartKey;
  ) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName, ExclusiveStartKey }),
    );
    for (const item of Items) {
      size.tableBytes += withIndexes(item);
      if (item['sk'] === 'HEAD' && String(item['pk']).includes('#ACCOUNT#')) {
        size.headBytes += itemSize(item);
        size.accounts += 1;
      }
    }
    ExclusiveStartKey = LastEvaluatedKey;
    first = false;
  }
  client.destroy();
  return size;
};
