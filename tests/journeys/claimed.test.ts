import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { claimStatement } from '@voldaan/domain/claim/claim-statement.ts';
import { DEFAULT_LEGAL_POLICY } from '@voldaan/domain/law/legal-policy.ts';
import { describe, expect, test } from 'vitest';
import { DE_GROOT, YILMAZ } from './world/list.ts';
import { owing } from './world/owing.ts';
import { newest } from './world/post-office.ts';
import { notified, postIt, wordsOf } from './world/post-room.ts';

const NUMBER = '2026-1187';

/**
 * The worked example: 1,246.30 due Friday 4 September 2026. Notice of default Monday 12 October, last date
 * Thursday 22. Interest of 5 September to 22 October, 48 days at 10.40%: 1,246.30 × 0.104 × 48 / 365 = 17.0456,
 * so 17.05; costs 15% of 1,246.30 = 186.945, so 186.95; together 1,450.30.
 */
const claimedOfBusiness = async () => {
  const story = await owing(DE_GROOT, [{}]);
  const letter = await notified(story.world, story.account, '2026-10-09', '2026-10-12');
  return { ...story, letter };
};

describe('a business', () => {
  test('letter, copy by mail, portal and account say the same: 1,450.30', async () => {
    const { world, state, letter, left } = await claimedOfBusiness();
    expect(letter).toMatchObject({
      kind: 'notice-of-default',
      lastDate: '2026-10-22',
      payment: { amount: 1_450_30 },
      claimed: {
        noticeOn: null,
        calculation: {
          total: 1_450_30,
          costs: { amount: 186_95, base: 1_246_30 },
          invoices: [
            {
              open: 1_246_30,
              interest: { from: '2026-09-05', until: '2026-10-22', days: 48, amount: 17_05 },
            },
          ],
        },
      },
    });
    const mail = newest(world);
    for (const amount of ['€ 1.246,30', '€ 17,05', '€ 186,95', '€ 1.450,30', '22 oktober 2026']) {
      expect(wordsOf(letter)).toContain(amount);
      expect(mail.text).toContain(amount);
    }
    expect(await left(NUMBER)).toEqual({ principal: 1_246_30, interest: 17_05, costs: 186_95 });
    const portal = claimStatement(await state(), DEFAULT_LEGAL_POLICY, plainDate('2026-10-30'), 'claimed');
    expect(portal.total).toBe(1_450_30);
  });

  test('before it nothing on top is known outside the desk', async () => {
    const { world, state } = await owing(DE_GROOT, [{}]);
    await world.on('2026-10-09');
    expect(newest(world).text).toContain('€ 186,95');
    const on = plainDate('2026-10-09');
    expect(claimStatement(await state(), DEFAULT_LEGAL_POLICY, on, 'claimed').total).toBe(1_246_30);
    // 35 days: 1,246.30 × 0.104 × 35 / 365 = 12.43.
    expect(claimStatement(await state(), DEFAULT_LEGAL_POLICY, on, 'computed').total).toBe(
      1_246_30 + 12_43 + 186_95,
    );
  });

  test('paid in full on the last date: everything is settled, no later cents', async () => {
    const { world, desk, account, state } = await claimedOfBusiness();
    await world.on('2026-10-22', '12:00');
    await desk.book(account, 'bank-1', 1_450_30);
    expect(await state()).toMatchObject({ invoices: [], closedOn: '2026-10-22', credits: [] });
    expect(newest(world).subject).toContain('voldaan');
  });

  test('only the amount of the invoice, by bank: costs and interest first, 204.00 of the principal stays', async () => {
    const { world, desk, account, state, left } = await claimedOfBusiness();
    await world.on('2026-10-20', '12:00');
    await desk.book(account, 'bank-1', 1_246_30);
    expect(await left(NUMBER)).toEqual({ principal: 204_00, interest: 0, costs: 0 });
    expect((await state()).closedOn).toBeUndefined();
    expect(newest(world).subject).not.toContain('voldaan');
  });

  test('the same amount for the invoice through the portal: its principal; 17.05 and 186.95 stay open', async () => {
    const { world, payer, state, left } = await claimedOfBusiness();
    await world.on('2026-10-20', '12:00');
    expect(await payer.start(1_246_30, NUMBER)).toMatchObject({ ok: true });
    payer.finish();
    await payer.webhook();
    expect(await left(NUMBER)).toEqual({ principal: 0, interest: 17_05, costs: 186_95 });
    expect((await state()).closedOn).toBeUndefined();
    expect(newest(world).text).toContain('€ 204,00');
    // The rest is paid, and only then it is settled.
    expect(await payer.start(204_00)).toMatchObject({ ok: true });
    payer.finish();
    await payer.webhook();
    expect(await state()).toMatchObject({ invoices: [], closedOn: '2026-10-20' });
  });

  test('the letter is printed again the next day: word for word the same, and one claim', async () => {
    const { world, desk, account, state } = await owing(DE_GROOT, [{}]);
    await world.on('2026-10-09', '10:00');
    await desk.approveAll(account);
    await world.on('2026-10-12', '14:00');
    const id = (await state()).letters[0]?.id ?? '';
    const first = await desk.print(account, id);
    await world.on('2026-10-13', '14:00');
    const second = await desk.print(account, id);
    if (!first.ok || !second.ok) throw new Error('It was not printed.');
    expect(second.message).toMatchObject({
      date: '2026-10-12',
      lastDate: '2026-10-22',
      payment: { amount: 1_450_30 },
    });
    expect(world.mails.filter(({ subject }) => subject.includes('Ingebrekestelling'))).toHaveLength(1);
    // Posted three working days after it was printed: its days no longer hold, so it is printed anew.
    await world.on('2026-10-15', '14:00');
    expect(await desk.post(account, id, '3STEST')).toEqual({ ok: false, code: 'letter-too-old' });
    const anew = await postIt(world, account);
    // Last date Sunday 25, so Monday 26 October: 52 days, 1,246.30 × 0.104 × 52 / 365 = 18.4657.
    expect(anew).toMatchObject({ lastDate: '2026-10-26', payment: { amount: 1_246_30 + 18_47 + 186_95 } });
  });
});

/**
 * The consumer of the example: 184.50 and 96.80, both due 4 September, in one notice of 21 September at 42.20.
 * Free up to 7 October, costs due from the 8th, notice of default Monday 12 October. Statutory interest of 8 to
 * 22 October, 15 days at 4% of 281.30, is 0.46: below € 5 it is not claimed. Together 323.50.
 */
test('a consumer with two invoices: one notice, one amount of costs, 323.50', async () => {
  const { world, letter, left, notice } = await claimedOfConsumer();
  expect(notice).toMatchObject({
    kind: 'fourteen-day-notice',
    costs: { amount: 42_20, base: 281_30, vat: null },
  });
  expect(letter).toMatchObject({
    lastDate: '2026-10-22',
    payment: { amount: 323_50 },
    claimed: { noticeOn: '2026-09-21', calculation: { total: 323_50, costs: { amount: 42_20 } } },
  });
  expect(await left('2026-0931')).toEqual({ principal: 184_50, interest: 0, costs: 42_20 });
  expect(await left('2026-0958')).toEqual({ principal: 96_80, interest: 0, costs: 0 });
  await world.on('2026-10-22', '12:00');
  expect(newest(world).text).toContain('€ 323,50');
});

test('a consumer pays 281.30 after the claim, without a word: 42.20 to the costs, so 42.20 stays open', async () => {
  const { world, desk, account, state } = await claimedOfConsumer();
  await world.on('2026-10-20', '12:00');
  await desk.book(account, 'bank-1', 281_30);
  const { invoices } = await state();
  expect(invoices.reduce((open, invoice) => open + invoice.open, 0)).toBe(42_20);
  expect(invoices.every((invoice) => (invoice.claimed?.costs ?? 0) === 0)).toBe(true);
});

test('a consumer pays 281.30 on the last free day: everything is settled and nothing was ever on top', async () => {
  const { world, desk, account, state } = await owing(YILMAZ, [
    { number: '2026-0931', amount: '184,50' },
    { number: '2026-0958', amount: '96,80' },
  ]);
  await world.on('2026-09-21', '14:00');
  await postIt(world, account);
  await world.on('2026-10-07', '23:00');
  await desk.book(account, 'bank-1', 281_30);
  expect(await state()).toMatchObject({ invoices: [], closedOn: '2026-10-07' });
});

const claimedOfConsumer = async () => {
  const story = await owing(YILMAZ, [
    { number: '2026-0931', amount: '184,50' },
    { number: '2026-0958', amount: '96,80' },
  ]);
  await story.world.on('2026-09-21', '14:00');
  const notice = await postIt(story.world, story.account);
  const letter = await notified(story.world, story.account, '2026-10-09', '2026-10-12');
  return { ...story, notice, letter };
};
