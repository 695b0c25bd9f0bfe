import type { Stack } from '@voldaan/local/stack.ts';

const BUCKET = 'voldaan-files';
const TABLE = 'voldaan';

type Attribute = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Attribute>>;
type Page = { readonly Items: readonly Item[]; readonly LastEvaluatedKey?: unknown };

/** The same whatever the order in which attributes came, also those inside others. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const lineOf = (item: Item): string => JSON.stringify(item, inOrder);

/** Being signed in, and how often somebody tried to be, is nothing that the books keep. */
const isPassing = (item: Item): boolean =>
  /session$/.test(String(item['purpose']?.['S'])) ||
  /^SESSION#/.test(String(item['sk']?.['S'])) ||
  /^A#[^#]+#(?:AUDIT#|SEALS)/.test(String(item['pk']?.['S'])) ||
  /^LIMIT#/.test(String(item['pk']?.['S']));

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

const itemsIn = async (endpoint: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let from: unknown; ; ) {
    const page = await scan(endpoint, from);
    items.push(...page.Items);
    from = page.LastEvaluatedKey;
    if (from === undefined) return items;
  }
};

/** Every item of the table as a line, sessions and counters too. */
export const tableOf = async (stack: Stack): Promise<readonly string[]> =>
  (await itemsIn(stack.dynamo.endpoint)).map(lineOf);

/** Everything that a stack keeps, each thing as one line, so that two moments can be compared. */
export const writtenIn = async (stack: Stack): Promise<readonly string[]> => [
  ...(await itemsIn(stack.dynamo.endpoint))
    .filter((item) => !isPassing(item))
    .map(lineOf)
    .toSorted(),
  ...stack.files.list(BUCKET, '').map(({ key, etag }) => `${key} ${etag}`),
  ...stack.scheduler.schedules.values().map((schedule) => JSON.stringify(schedule)),
  ...stack.mailbox.list().map(({ id }) => id),
];
