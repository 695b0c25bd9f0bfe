import { expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from './world/list.ts';
import { owing } from './world/owing.ts';
import { newest } from './world/post-office.ts';
import { notified, postAll, postIt, wordsOf } from './world/post-room.ts';

const BILL = { number: '2026-0931', amount: '281,30' };

test('abroad: the plan runs, and nothing is ever on top', async () => {
  const { world, account, change, left } = await owing(DE_GROOT, [{}]);
  await change((debtor) => ({
    ...debtor,
    country: 'BE',
    address: debtor.address && { ...debtor.address, country: 'BE' },
  }));
  await world.on('2026-09-21');
  expect(newest(world).subject).toContain('Aanmaning');
  expect(newest(world).text).not.toContain('incassokosten');
  const claim = await notified(world, account, '2026-10-09', '2026-10-12');
  expect(claim).toMatchObject({ kind: 'notice-of-default', payment: { amount: 1_246_30 } });
  expect(claim).not.toHaveProperty('claimed');
  expect(await left('2026-1187')).toEqual({ principal: 1_246_30, interest: 0, costs: 0 });
});

test('a consumer abroad: the notice announces no costs', async () => {
  const { world, account, change, state } = await owing(YILMAZ, [BILL]);
  await change((debtor) => ({ ...debtor, country: 'DE' }));
  await world.on('2026-09-21', '14:00');
  expect(await postIt(world, account)).toMatchObject({ kind: 'notice', lastDate: '2026-10-01' });
  expect((await state()).notices).toBeUndefined();
});

/** 3,041.67 costs 375.00 + 10% of 541.67 = 429.167, so 429.17. Statutory interest would be 5.00. */
test('of a debtor whose kind is not known: costs as of a consumer, and no interest', async () => {
  const { world, account, left } = await owing({ ...YILMAZ, kind: 'onbekend' }, [
    { ...BILL, amount: '3041,67' },
  ]);
  await world.on('2026-09-21', '14:00');
  expect(await postIt(world, account)).toMatchObject({
    kind: 'fourteen-day-notice',
    costs: { amount: 429_17 },
  });
  await notified(world, account, '2026-10-09', '2026-10-12');
  expect(await left('2026-0931')).toEqual({ principal: 3_041_67, interest: 0, costs: 429_17 });
});

test('at most € 25 in all: a notice without costs, and no notice of default', async () => {
  const { world, account, left, steps } = await owing(YILMAZ, [{ ...BILL, amount: '25,00' }]);
  await world.on('2026-09-21', '14:00');
  expect(await postIt(world, account)).toMatchObject({ kind: 'notice' });
  await world.on('2026-12-31');
  expect((await steps()).at(-1)).toContain('call');
  expect(await left('2026-0931')).toEqual({ principal: 25_00, interest: 0, costs: 0 });
});

/** 271.30 of 281.30 paid on the last free day: 10.00 is left, which carries no costs and no message of its own. */
test('€ 10 left inside the term: nothing on top', async () => {
  const { world, desk, account, left, steps } = await owing(YILMAZ, [BILL]);
  await world.on('2026-09-21', '14:00');
  await postIt(world, account);
  await world.on('2026-10-07', '12:00');
  await desk.book(account, 'bank-1', 271_30);
  await world.on('2026-12-31');
  expect((await steps()).some((step) => step.includes('default'))).toBe(false);
  expect(await left('2026-0931')).toEqual({ principal: 10_00, interest: 0, costs: 0 });
});

/**
 * Due Friday 27 November 2026: the last date of the notice of default lies in January 2027, of which the rates
 * are not known. 15% of 1,246.30 = 186.95 is claimed, and 1,433.25 settles everything.
 */
test('a date beyond the table of rates: interest is not claimed, the plan goes on', async () => {
  const { world, account, state } = await owing(
    DE_GROOT,
    [{ issued: '2026-11-13', due: '2026-11-27' }],
    '2026-11-16',
  );
  // D38 is Monday 4 January 2027; the yes is asked two working days before.
  const claim = await notified(world, account, '2026-12-31', '2027-01-04');
  expect(claim).toMatchObject({
    payment: { amount: 1_433_25 },
    claimed: { calculation: { total: 1_433_25 } },
  });
  await world.on('2027-01-31');
  expect((await state()).decision?.since).toBe('2027-01-18');
});

test('without an address a mail announces no costs, unless the administration chose that', async () => {
  const { street: _, ...withoutAddress } = YILMAZ;
  const { world, account, state } = await owing(withoutAddress, [BILL]);
  await world.on('2026-09-21');
  expect(newest(world).subject).toContain('Aanmaning');
  expect(newest(world).text).not.toContain('incassokosten');
  expect(await postAll(world, account)).toEqual([]);
  expect((await state()).notices).toBeUndefined();
});

/** 42.20 and 21% VAT over it, 8.86, only after three times yes. */
test('VAT on the costs: three questions', async () => {
  const answers = { collectedByServiceWithVat: true, vatCannotBeDeducted: true, declaredExpressly: true };
  const yes = await owing(YILMAZ, [BILL]);
  await yes.choose({ vatOnCosts: answers });
  await yes.world.on('2026-09-21', '14:00');
  const notice = await postIt(yes.world, yes.account);
  expect(notice).toMatchObject({ costs: { amount: 42_20, vat: 8_86 } });
  expect(wordsOf(notice)).toContain('€ 8,86');
  await notified(yes.world, yes.account, '2026-10-09', '2026-10-12');
  expect(await yes.left('2026-0931')).toEqual({ principal: 281_30, interest: 0, costs: 51_06 });

  const no = await owing(YILMAZ, [BILL]);
  await no.choose({ vatOnCosts: { ...answers, vatCannotBeDeducted: false } });
  await no.world.on('2026-09-21', '14:00');
  expect(await postIt(no.world, no.account)).toMatchObject({ costs: { amount: 42_20, vat: null } });
});
