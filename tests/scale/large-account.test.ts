import { type Consumed, countConsumed } from '@voldaan/adapters/dynamodb/count-consumed.ts';
import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { HEAD, streamPk } from '@voldaan/adapters/dynamodb/keys.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import { dynamoSecrets } from '@voldaan/adapters/dynamodb/secrets.ts';
import { dynamoStreamItems } from '@voldaan/adapters/dynamodb/stream-items.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';
import { memoryStreamItems } from '@voldaan/adapters/memory/stream-items.ts';
import { itemSize } from '@voldaan/adapters/stream/item-size.ts';
import type { StreamItems } from '@voldaan/adapters/stream/stream-items.ts';
import { engines, localTable } from '@voldaan/adapters/testing/local-table.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { importFiles } from '@voldaan/application/intake/import-files.ts';
import { bookReceipt } from '@voldaan/application/payment/book-receipt.ts';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import { openTotal } from '@voldaan/domain/account/state.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { DE_GROOT, listed, listOf } from '../journeys/world/list.ts';
import { moment } from '../journeys/world/moment.ts';
import { largeHouse } from './large-house.ts';

const KB = 1024;
const FINANCE = { kind: 'staff', id: 'finance' } as const;

/** Invoices of one debtor, all due on Friday 4 September 2026. */
const listWith = (invoices: number) =>
  listOf(
    Array.from({ length: invoices }, (_, n) => {
      const amount = `${100 + ((n * 7919) % 4000)},${String(n % 100).padStart(2, '0')}`;
      return [DE_GROOT, listed({ number: `2026-${10_000 + n}`, amount })];
    }),
  );

type Stores = Parameters<typeof largeHouse>[1] & { readonly streams: StreamItems };

/** HEAD of an account after each part of its life, printed with what that part took. */
const lifeOf = async (name: string, invoices: number, stores: Stores, consumed?: Consumed) => {
  const house = await largeHouse(moment('2026-08-24', '10:00'), stores);
  const { services } = house;
  let key: StreamKey = accountKey('timmer', 'none');
  let before: Consumed = { calls: 0, readUnits: 0, writeUnits: 0, ...consumed };
  const sizes: number[] = [];
  const note = async (part: string): Promise<void> => {
    const pk = streamPk(key);
    const head = await stores.streams.head(pk);
    const bytes = itemSize({ pk, sk: HEAD, ...head });
    sizes.push(bytes);
    const spent = consumed
      ? `, ${consumed.calls - before.calls} calls, ${consumed.writeUnits - before.writeUnits} write and ` +
        `${consumed.readUnits - before.readUnits} read units`
      : '';
    if (consumed) before = { ...consumed };
    console.log(`${name}, ${invoices} invoices, ${part}: HEAD ${bytes} bytes${spent}`);
  };

  const by = { id: 'finance', name: 'Finance' };
  expect(await importFiles(services, 'timmer', by, [listWith(invoices)])).toMatchObject({ ok: true });
  await house.untilQuiet();
  const [debtor] = await services.items.all('timmer', 'DEBTOR');
  key = accountKey('timmer', debtor?.id ?? 'none');
  const stateNow = async () => (await services.accounts.load(key)).state;
  const open = openTotal(await stateNow());
  await note('imported');

  await house.travelTo(moment('2026-09-08', '20:00'));
  await note('reminded');
  await house.travelTo(moment('2026-09-21', '20:00'));
  await note('notice sent');
  expect((await stateNow()).invoices).toHaveLength(invoices);
  expect((await stateNow()).invoices.every(({ steps }) => steps.length === 3)).toBe(true);
  expect(house.mailer.sent).toHaveLength(2);

  const booked = await bookReceipt(services, key, {
    receiptId: `bank-${invoices}`,
    source: 'bank-transfer',
    amount: open,
    at: services.clock.now(),
    method: 'bank-transfer',
    designated: [],
    actor: FINANCE,
  });
  expect(booked).toMatchObject({ ok: true });
  await note('paid');
  await house.untilQuiet();
  await note('thanked');

  const history = await services.accounts.history(key);
  const closed = history.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'InvoicesClosed' ? event.closed : [])),
  );
  expect(new Set(closed.map(({ invoice }) => invoice)).size).toBe(invoices);
  expect(Math.max(...history.map(({ events }) => events.length))).toBeLessThanOrEqual(200);
  expect(await stateNow()).toMatchObject({ invoices: [], confirmations: [], closedOn: '2026-09-21' });
  expect(house.mailer.sent).toHaveLength(3);
  const [row] = (await services.rows.list('timmer', 'debtors')).rows;
  expect(row?.data).toMatchObject({ open: 0, overdue: 0, closedOn: '2026-09-21' });
  return sizes;
};

const holds = (name: string, stores: () => Stores, consumed: () => Consumed | undefined): void => {
  test('2,000 open invoices: imported, dunned and paid by one transfer; HEAD takes at most 150 KB', async () => {
    const sizes = await lifeOf(name, 2000, stores(), consumed());
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150 * KB);
  });
  test('10 open invoices: HEAD takes at most 2 KB all along', async () => {
    const sizes = await lifeOf(name, 10, stores(), consumed());
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 * KB);
  });
};

describe('one account in memory', () => {
  holds(
    'memory',
    () => ({ streams: memoryStreamItems() }),
    () => undefined,
  );
});

const [engine = 'dynalite'] = engines;
describe(`one account on ${engine}`, () => {
  const opens = [localTable(engine), localTable(engine)];
  const tables: Table[] = [];
  const counters: Consumed[] = [];
  beforeAll(() => {
    for (const open of opens) {
      const table = open();
      tables.push(table);
      counters.push(countConsumed(table.client));
    }
  });
  const next = (): Table => {
    const table = tables[0];
    if (!table) throw new Error('No table is left.');
    return table;
  };
  holds(
    engine,
    () => {
      const table = next();
      return {
        streams: dynamoStreamItems(table),
        rows: dynamoRows(table),
        items: dynamoItems(table),
        secrets: dynamoSecrets(table),
        reservations: dynamoReservations(table),
      };
    },
    () => {
      tables.shift();
      return counters.shift();
    },
  );
});
