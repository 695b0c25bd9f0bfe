import { accountKey } from '@voldaan/application/account/fold.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';
import { lookedAfter } from '../testing/looked-after.ts';

const ZON = DE_GROOT.replace('2026-1187', '2026-2000').replace('De Groot Bouw BV', 'Zon Hoveniers');

/** Two customers, of whom De Groot is looked after by Sam of sales. */
const booksOfSam = async (start = '2026-08-24T08:00:00Z') => {
  const world = await openDesk(start);
  await world.bringIn(DE_GROOT);
  const groot = await world.onlyDebtor();
  const { desk, sanne, staffOf, settle } = world;
  await lookedAfter(desk, sanne, groot, 'sam', true);
  await world.bringIn(
    ZON.replace('crediteuren@degroot.test', 'kas@zon.test').replace('23456789', '34567890'),
  );
  await settle();
  const all = value(await desk.listDebtors(sanne, { query: '', filter: 'all' })).rows;
  const zon = all.find(({ id }) => id !== groot)?.id ?? '';
  return { ...world, sam: staffOf('sam', 'sales'), groot, zon };
};

test('sales finds its own customers, in lists and searches and by name', async () => {
  const { desk, sam, groot, zon } = await booksOfSam();
  const names = value(await desk.listDebtors(sam, { query: '', filter: 'all' })).rows.map(({ name }) => name);
  expect(names).toEqual(['De Groot Bouw BV']);
  expect(value(await desk.listInvoices(sam, { filter: 'open', stage: '' })).rows).toHaveLength(1);
  expect(value(await desk.search(sam, { q: 'zon' })).hits).toEqual([]);
  expect(value(await desk.search(sam, { q: 'groot' })).hits).toMatchObject([{ id: groot }]);
  expect(code(await desk.debtorCard(sam, zon))).toBe('not-found');
  expect(
    code(await desk.placeHold(sam, zon, { reason: 'x', invoices: 'all', until: plainDate('2026-09-01') })),
  ).toBe('not-found');
  expect(value(await desk.debtorCard(sam, groot)).sales.reader).toBe('sales');
});

test('sales decides nothing about money', async () => {
  const { desk, sam, groot } = await booksOfSam();
  const receipt = {
    key: '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
    amount: cents(10_00),
    on: plainDate('2026-08-24'),
    method: 'bank-transfer' as const,
    reference: null,
  };
  expect(code(await desk.bookReceipt(sam, groot, receipt))).toBe('not-allowed');
  expect(code(await desk.holdOrders(sam, groot, { held: true, reason: null }))).toBe('not-allowed');
  expect(code(await desk.simulatePortfolio(sam, { over: 'open', days: 30, steps: [] }))).toBe('not-allowed');
});

test('asked before the notice of default, he sees it in his list and gets ten working days once', async () => {
  const { desk, sam, groot, travel } = await booksOfSam();
  await travel('2026-10-08T12:00:00Z');
  const [row] = value(await desk.listTasks(sam)).tasks.filter(
    ({ subject }) => subject.code === 'sales-asked',
  );
  expect(row).toMatchObject({
    debtor: { id: groot },
    subject: { data: { about: 'notice-of-default', stepOn: '2026-10-12' } },
    advice: { answer: 'ask-sales', otherwise: 'plan-goes-on' },
  });
  const [ask] = value(await desk.debtorCard(sam, groot)).sales.asks;
  expect(ask).toMatchObject({ about: 'notice-of-default', stepOn: '2026-10-12', latest: '2026-10-22' });
  const time = (until: string) =>
    desk.answerSales(sam, groot, ask?.id ?? '', {
      answer: 'more-time',
      until: plainDate(until),
      reason: 'levering loopt nog',
    });
  expect(code(await time('2026-10-23'))).toBe('sales-time-too-long');
  value(await time('2026-10-22'));
  const card = value(await desk.debtorCard(sam, groot));
  expect(card.holds).toMatchObject([{ reason: 'key-account', until: '2026-10-22' }]);
  expect(card.past.find(({ what }) => what.code === 'sales-answered')).toMatchObject({
    note: 'levering loopt nog',
  });
});

test('orders wait by the word of finance, and go on with the last euro that is late', async () => {
  const { desk, sanne, groot, travel, settle } = await booksOfSam();
  expect(code(await desk.holdOrders(sanne, groot, { held: true, reason: null }))).toBe('nothing-overdue');
  await travel('2026-09-22T12:00:00Z');
  expect(value(await desk.debtorCard(sanne, groot)).sales).toMatchObject({
    ordersHeldSince: null,
    holdAdvised: true,
  });
  value(await desk.holdOrders(sanne, groot, { held: true, reason: 'te lang open' }));
  expect(value(await desk.debtorCard(sanne, groot)).sales.ordersHeldSince).toBe('2026-09-22');
  value(
    await desk.bookReceipt(sanne, groot, {
      key: '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
      amount: cents(1_246_30),
      on: plainDate('2026-09-22'),
      method: 'bank-transfer',
      reference: null,
    }),
  );
  await settle();
  const card = value(await desk.debtorCard(sanne, groot));
  expect(card.sales.ordersHeldSince).toBeNull();
  expect(card.past.map(({ what }) => what.code)).toContain('orders-freed');
});

test('with much open somebody says whether he is a key account, and a no is remembered', async () => {
  const { bringIn, desk, onlyDebtor, sanne, services, staffOf } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const id = await onlyDebtor();
  const proposed = async () => value(await desk.debtorCard(sanne, id)).sales.keyAccountProposed;
  expect(await proposed()).toBeNull();
  await bringIn(DE_GROOT.replace('2026-1187', '2026-1188').replace(/1\.?246[.,]30/, '30000,00'));
  expect(await proposed()).toBe(31_246_30);
  expect(code(await desk.markKeyAccount(staffOf('sam', 'sales'), id, { keyAccount: true }))).toBe(
    'not-allowed',
  );

  value(await desk.markKeyAccount(sanne, id, { keyAccount: false }));
  expect(await proposed()).toBeNull();
  value(await desk.markKeyAccount(sanne, id, { keyAccount: true }));
  expect(value(await desk.debtorCard(sanne, id)).debtor.keyAccount).toBe(true);
  expect((await services.accounts.load(accountKey('timmer', id))).state.facts.keyAccount).toBe(true);
});
