import * as z from 'zod';

/** Input of CreateTable as the backend describes its table; the emulator checks the rest. */
export const TableDescription = z.looseObject({ TableName: z.string() });
export type TableDescription = z.infer<typeof TableDescription>;

/** No emulator checks the signature, but each wants to see one. */
const UNSIGNED =
  'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=00';

const call = (endpoint: string, action: string, input: unknown): Promise<Response> =>
  fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${action}`,
      'x-amz-date': '20260101T000000Z',
      authorization: UNSIGNED,
    },
    body: JSON.stringify(input),
  });

/**
 * Creates the table when it is not there.
 *
 * @throws Error with the emulator's own words when it refuses the description
 * @example await ensureTable('http://127.0.0.1:8000', { TableName: 'voldaan', … })
 */
export const ensureTable = async (endpoint: string, table: TableDescription): Promise<void> => {
  const known = await call(endpoint, 'DescribeTable', { TableName: table.TableName });
  if (known.ok) return;
  const made = await call(endpoint, 'CreateTable', table);
  if (!made.ok) throw new Error(`Table ${table.TableName} was refused: ${await made.text()}`);
};
