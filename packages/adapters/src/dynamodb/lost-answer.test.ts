import { describe, expect, test } from 'vitest';
import { decision, freshKey, invoiceAdded, ledgerOptions } from '../contract/ledger.ts';
import { engines, localTable } from '../testing/local-table.ts';
import { dynamoItems } from './items.ts';
import { HEAD } from './keys.ts';
import { dynamoReservations } from './reservations.ts';
import { dynamoStreamStore } from './stream-store.ts';
import type { Table } from './table-client.ts';

/** Lets the next put of a sort key through, and loses its answer: the client itself puts it again. */
const loseAnswer = ({ client }: Table, sk: string): { readonly puts: () => number } => {
  let puts = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      const isPut =
        context.commandName === 'PutItemCommand' && JSON.stringify(args.input).includes(`"${sk}"`);
      if (isPut) puts += 1;
      if (isPut && puts === 1) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return answer;
    },
    { step: 'deserialize', name: 'loseAnswer' },
  );
  return { puts: () => puts };
};

describe.each(engines)('%s: the answer of a successful put gets lost', (engine) => {
  const open = localTable(engine);

  test('the commit is recognised as mine', async () => {
    const store = dynamoStreamStore(open(), ledgerOptions);
    const key = freshKey();
    const empty = await store.load(key);
    const first = await store.commit(empty, decision(empty, 'one', [invoiceAdded(1)]));
    if (!first.committed) throw new Error(first.reason);

    const shaky = open();
    const { puts } = loseAnswer(shaky, HEAD);
    const { loaded } = first;
    const answer = await dynamoStreamStore(shaky, ledgerOptions).commit(
      loaded,
      decision(loaded, 'two', [invoiceAdded(2)]),
    );
    expect(answer).toMatchObject({ committed: true, loaded: { version: 2 } });
    expect((await store.history(key)).map(({ commandId }) => commandId)).toEqual(['one', 'two']);
    expect(puts()).toBe(2);
  });

  test('an item and a reservation are written once and count as written', async () => {
    const shaky = open();
    loseAnswer(shaky, 'ONLY');
    expect(await dynamoItems(shaky).put('books', 'PLAN', engine, { steps: [7] }, 0)).toBe(true);
    expect((await dynamoItems(shaky).get('books', 'PLAN', engine))?.version).toBe(1);

    const other = open();
    loseAnswer(other, 'ONLY');
    expect(await dynamoReservations(other).reserve('books', 'DEBTOR', engine, 'account-1')).toBe('account-1');
  });
});
