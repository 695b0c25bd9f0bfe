import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines, localTable } from '../testing/local-table.ts';
import type { Table } from './table-client.ts';

const key = (n: number) => ({ pk: `A#books#ITEM#THING#${n}`, sk: 'ONLY' });

/** Names of the commands that a client sends from now on. */
const sentBy = ({ client }: Table): readonly string[] => {
  const sent: string[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      sent.push(context.commandName ?? '');
      return next(args);
    },
    { step: 'initialize', name: 'sentBy' },
  );
  return sent;
};

describe.each(engines)('%s: reads of the same turn', (engine) => {
  const open = localTable(engine);
  beforeAll(async () => {
    const { client, name } = open();
    for (const n of [1, 2, 3]) await client.send(new PutCommand({ TableName: name, Item: { ...key(n), n } }));
  });

  test('go out as one call, each answered with its own item, the same one asked for once', async () => {
    const table = open();
    const sent = sentBy(table);
    const [one, two, none, again] = await Promise.all([1, 2, 9, 1].map((n) => table.read(key(n))));
    expect([one?.['n'], two?.['n'], none, again?.['n']]).toEqual([1, 2, undefined, 1]);
    expect(sent).toEqual(['BatchGetItemCommand']);
  });

  test('alone or one after the other they stay single reads of what then stands there', async () => {
    const table = open();
    const sent = sentBy(table);
    expect(await table.read(key(3))).toMatchObject({ n: 3 });
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...key(3), n: 33 } }));
    expect(await table.read(key(3))).toMatchObject({ n: 33 });
    expect(sent).toEqual(['GetItemCommand', 'PutItemCommand', 'GetItemCommand']);
  });

  test('more than a hundred are several calls', async () => {
    const table = open();
    const sent = sentBy(table);
    const found = await Promise.all(Array.from({ length: 201 }, (_, n) => table.read(key(n))));
    expect(found.filter(Boolean)).toHaveLength(3);
    expect(sent).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand', 'GetItemCommand']);
  });

  test('what the table leaves out for now is asked for again', async () => {
    const table = open();
    let left = 1;
    table.client.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        if (left > 0) {
          left -= 1;
          const { RequestItems } = args.input as { RequestItems: object };
          Object.assign(answer.output, { Responses: {}, UnprocessedKeys: RequestItems });
        }
        return answer;
      },
      { step: 'initialize', name: 'leftOut' },
    );
    const found = await Promise.all([1, 2].map((n) => table.read(key(n))));
    expect(found.map((item) => item?.['n'])).toEqual([1, 2]);
  });

  test('a failure is told to everybody who waits', async () => {
    const table = open({ maxAttempts: 1, endpoint: 'http://127.0.0.1:9' });
    const both = await Promise.allSettled([table.read(key(1)), table.read(key(2))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
