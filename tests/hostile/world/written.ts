import type { Stack } from '@voldaan/local/stack.ts';

const BUCKET = 'voldaan-files';
const TABLE = 'voldaan';

type Attribute = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Attribute>>;
type Page = { readonly Items: readonly Item[]; readonly LastEvaluatedKey?: unknown };

/** An item as one line, whatever the order in which its attributes came. */
const lineOf = (item: Item): string =>
  JSON.stringify(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Being signed in is nothing that the books keep. */
const isSession = (item: Item): boolean => /session$/.test(String(item['purpose']?.['S']));

/** One page of the whole table, over DynamoDB's own protocol. */
const scan = async (endpoint: string, from: unknown): Promise<Page> => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.Scan',
      'x-amz-date': '20260821T080000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260821/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify({
      TableName: TABLE,
      ConsistentRead: true,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    }),
  });
  if (!answer.ok) throw new Error(`The table cannot be read: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Page;
};

const itemsIn = async (endpoint: string): Promise<readonly string[]> => {
  const items: string[] = [];
  for (let from: unknown; ; ) {
    const page = await scan(endpoint, from);
    items.push(...page.Items.filter((item) => !isSession(item)).map(lineOf));
    from = page.LastEvaluatedKey;
    if (from === undefined) return items.toSorted();
  }
};

/** Everything that a stack keeps, each thing as one line, so that two moments can be compared. */
export const writtenIn = async (stack: Stack): Promise<readonly string[]> => [
  ...(await itemsIn(stack.dynamo.endpoint)),
  ...stack.files.list(BUCKET, '').map(({ key, etag }) => `${key} ${etag}`),
  ...stack.scheduler.schedules.values().map((schedule) => JSON.stringify(schedule)),
  ...stack.mailbox.list().map(({ id }) => id),
];
