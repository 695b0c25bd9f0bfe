import { type Consumed, countConsumed } from '@voldaan/adapters/dynamodb/count-consumed.ts';
import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';
import { engines, localTable } from '@voldaan/adapters/testing/local-table.ts';
import type { Services } from '@voldaan/application/services.ts';
import { listDebtors } from '@voldaan/backend/compose/desk/debtors/list-debtors.ts';
import { listInvoices } from '@voldaan/backend/compose/desk/invoices/list-invoices.ts';
import { search } from '@voldaan/backend/compose/desk/search/search.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownWord } from '../bench/desk/debtors.ts';
import { inBatches } from '../bench/desk/direct-table.ts';
import { seedBooks } from '../bench/desk/seed-books.ts';
import { TIMMER } from '../journeys/world/books.ts';
import { moment } from '../journeys/world/moment.ts';

const NOW = moment('2026-10-06', '10:00');
const STAFF = {
  actor: { id: 'sanne', name: 'Sanne Vos', role: 'admin' },
  assurance: 'strong',
  administration: TIMMER.id,
  language: 'nl',
} as const;

type Books = { readonly services: Services; readonly consumed: Consumed };

const booksOn = async (table: Table, invoices: number): Promise<Books> => {
  await seedBooks(inBatches(table), TIMMER, invoices, NOW);
  const services = {
    rows: dynamoRows(table),
    items: dynamoItems(table),
    reservations: dynamoReservations(table),
  } as unknown as Services;
  return { services, consumed: countConsumed(table.client) };
};

/** What somebody does all day. */
const DAY: Readonly<Record<string, (services: Services) => Promise<unknown>>> = {
  'a page of debtors': (services) => listDebtors(services, STAFF, { query: '', filter: 'overdue' }),
  'a page of invoices': (services) => listInvoices(services, STAFF, { filter: 'open', stage: '' }),
  'a page of invoices at one step': (services) =>
    listInvoices(services, STAFF, { filter: 'overdue', stage: 'reminder' }),
  'a search by number': (services) => search(services, STAFF, 'F26-0000111'),
  'a search by name': (services) => search(services, STAFF, ownWord(7)),
  'a search that finds nothing': (services) => search(services, STAFF, 'xyzzy'),
};

const [engine = 'dynalite'] = engines;
describe(`lists on ${engine}`, () => {
  const [openSmall, openLarge] = [localTable(engine), localTable(engine)];
  const books: Books[] = [];
  beforeAll(async () => {
    books.push(await booksOn(openSmall(), 4 * 80), await booksOn(openLarge(), 4 * 800));
  }, 120_000);

  const costOf = async (n: number, act: (services: Services) => Promise<unknown>) => {
    const { services, consumed } = books[n] ?? expect.fail('No books were made.');
    const before = { ...consumed };
    const answer = await act(services);
    return {
      answer,
      calls: consumed.calls - before.calls,
      readUnits: consumed.readUnits - before.readUnits,
    };
  };

  test.each(Object.entries(DAY))('%s costs as much among ten times as many debtors', async (_, act) => {
    const [few, many] = [await costOf(0, act), await costOf(1, act)];
    expect(few.answer).toMatchObject({ ok: true });
    expect(many.calls).toBe(few.calls);
    expect(many.readUnits).toBeLessThanOrEqual(few.readUnits * 1.25 + 2);
  });

  test('a word that everybody has is not read to its end', async () => {
    const kaas = (services: Services) => search(services, STAFF, 'kaas');
    const many = await costOf(1, kaas);
    // One query; a batch of accounts; the number of an invoice that nobody has.
    expect(many.calls).toBeLessThanOrEqual(3);
    expect(many.answer).toMatchObject({ ok: true, value: { more: true } });
  });
});
