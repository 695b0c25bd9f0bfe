import { randomUUID } from 'node:crypto';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

test('money pays what the payer named, and what is too much is told', async () => {
  const { desk, sanne, id, bringIn, card, tasks, settle, services } = await reminded();
  await bringIn(DE_GROOT.replace('2026-1187', '2026-1300').replace('04-09-2026', '30-09-2026'));
  const money = { method: 'bank-transfer' as const, on: plainDate('2026-09-08') };
  expect(
    code(
      await desk.bookReceipt(sanne, id, {
        ...money,
        key: randomUUID(),
        amount: cents(1),
        on: plainDate('2026-09-09'),
        reference: null,
      }),
    ),
  ).toBe('day-in-future');
  const named = {
    ...money,
    key: randomUUID(),
    amount: cents(1_246_30),
    reference: 'betaling 2026-1300, dank',
  };
  expect(value(await desk.bookReceipt(sanne, id, named)).settled).toEqual([
    { invoice: '2026-1300', amount: 1_246_30, left: 0 },
  ]);
  const more = await desk.bookReceipt(sanne, id, {
    ...money,
    key: randomUUID(),
    amount: cents(1_300_00),
    reference: null,
  });
  expect(value(more)).toMatchObject({
    settled: [{ invoice: '2026-1187', amount: 1_246_30, left: 0 }],
    unallocated: 53_70,
  });
  await settle();
  expect(await tasks()).toMatchObject([
    { amount: 53_70, subject: { code: 'refund', data: { amount: 53_70 } } },
  ]);
  const paid = await card();
  expect(paid.totals).toMatchObject({ open: 0, credit: 53_70 });
  expect(paid.past.map(({ what }) => what.code)).toContain('refund-proposed');

  const [refund] = await tasks();
  const receiptId = refund?.subject.code === 'refund' ? refund.subject.data.receiptId : '';
  value(await desk.closeTask(sanne, id, refund?.taskId ?? ''));
  await settle();
  expect(await tasks()).toEqual([]);
  const back = await card();
  expect(back.totals.credit).toBe(0);
  expect(back.past[0]?.what).toEqual({ code: 'payment-reversed', data: { amount: 53_70 } });
  const receipt = { administration: 'timmer', kind: 'RECEIPT', id: receiptId } as const;
  expect((await services.receipts.load(receipt)).state.reversed).toMatchObject([
    { amount: 53_70, how: 'refund' },
  ]);
  expect(code(await desk.closeTask(sanne, id, refund?.taskId ?? ''))).toBe('already-done');
});

test('the same booking sent twice is booked once, and answered the same', async () => {
  const { desk, sanne, id, card, settle } = await reminded();
  const booking = {
    key: randomUUID(),
    amount: cents(600_00),
    on: plainDate('2026-09-08'),
    method: 'bank-transfer' as const,
    reference: 'deel 1',
  };
  const first = value(await desk.bookReceipt(sanne, id, booking));
  expect(first.settled).toEqual([{ invoice: '2026-1187', amount: 600_00, left: 646_30 }]);
  expect(value(await desk.bookReceipt(sanne, id, booking))).toEqual(first);
  await settle();
  const { totals, past } = await card();
  expect(totals.open).toBe(646_30);
  expect(past.filter(({ what }) => what.code === 'payment-received')).toMatchObject([{ note: 'deel 1' }]);
});

test('what was paid too much may stay as credit', async () => {
  const { desk, sanne, id, card, tasks, settle } = await reminded();
  const money = { method: 'bank-transfer' as const, on: plainDate('2026-09-08'), reference: null };
  value(await desk.bookReceipt(sanne, id, { ...money, key: randomUUID(), amount: cents(1_300_00) }));
  await settle();
  value(await desk.keepCredit(sanne, id, (await tasks())[0]?.taskId ?? ''));
  await settle();
  expect(await tasks()).toEqual([]);
  expect((await card()).totals.credit).toBe(53_70);
});
