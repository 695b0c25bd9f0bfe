import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { debtorOf } from './world/debtor.ts';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, listOnDesk, stateOf, stepsOf } from './world/seen.ts';
import { aWorld, type World } from './world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  const account = await accountOf(world, DE_GROOT.name);
  return { world, desk, account, debtor: debtorOf(world, account) };
};

/** The minute at which this account's reminder would leave on 8 September. */
const reminderMoment = (world: World) => {
  const at = world.stored.wakeUps.planned()[0]?.wake.at;
  if (!at) throw new Error('Nothing is planned.');
  return at;
};

describe('a payment that is under way', () => {
  test('holds back the reminder that falls due meanwhile; when it comes to nothing, the plan goes on', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-08', '06:00');
    const due = reminderMoment(world);
    await world.travelTo(addSeconds(due, -60));
    expect(await debtor.start(1_246_30)).toMatchObject({ ok: true });
    await world.travelTo(due);
    expect(world.mails).toEqual([]);
    debtor.letExpire();
    await world.on('2026-09-08');
    expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder']);
    expect(world.mails).toHaveLength(1);
    // A quarter of an hour after the payment was started it had run out.
    expect(Date.parse(world.mails[0]?.at ?? '') - Date.parse(due)).toBe(14 * 60_000);
    expect((await stateOf(world, account)).attempts).toEqual([]);
  });

  test('paid although it had run out here: the late webhook applies it, once', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    await debtor.start(1_246_30);
    const payment = debtor.latest();
    debtor.letExpire();
    await world.on('2026-09-10', '13:00');
    expect((await stateOf(world, account)).attempts).toEqual([]);
    debtor.finish(payment.id);
    for (let time = 0; time < 3; time += 1) await debtor.webhook();
    expect((await diaryOf(world, account)).slice(-2)).toEqual([
      '2026-09-10 received 124630',
      '2026-09-10 closed',
    ]);
    expect(world.mails.filter((mail) => mail.subject.startsWith('Betaling ontvangen'))).toHaveLength(1);
    const { receipts } = world.services;
    const receipt = await receipts.load({ administration: 'timmer', kind: 'RECEIPT', id: payment.id });
    expect(receipt.state.allocations).toEqual([{ account, amount: 1_246_30 }]);
  });

  test('paid without any webhook: found when the attempt runs out', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    await debtor.start(1_246_30);
    debtor.finish();
    await world.on('2026-09-10', '12:20');
    expect((await stateOf(world, account)).closedOn).toBe('2026-09-10');
  });

  test('the same payment is resumed, another one replaces it', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    const first = await debtor.start(1_246_30);
    const again = await debtor.start(1_246_30);
    expect(again).toEqual(first);
    expect(world.stored.payments.payments()).toHaveLength(1);
    const other = await debtor.start(500_00);
    expect(other).toMatchObject({ ok: true });
    expect(world.stored.payments.payments().map(({ status }) => status)).toEqual(['cancelled', 'open']);
    expect((await stateOf(world, account)).attempts).toHaveLength(1);
  });

  test('the provider is down: said so, nothing under way, and the second try works', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    world.stored.payments.down(true);
    expect(await debtor.start(1_246_30)).toEqual({ ok: false, code: 'provider-down' });
    expect((await stateOf(world, account)).attempts).toEqual([]);
    world.stored.payments.down(false);
    expect(await debtor.start(1_246_30)).toMatchObject({ ok: true });
  });

  test('the provider is down when the attempt runs out: asked again until it answers', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    await debtor.start(1_246_30);
    debtor.finish();
    world.stored.payments.down(true);
    await world.on('2026-09-10', '14:00');
    expect((await stateOf(world, account)).attempts).toHaveLength(1);
    world.stored.payments.down(false);
    await world.on('2026-09-10', '14:11');
    expect((await stateOf(world, account)).closedOn).toBe('2026-09-10');
  });

  test('the provider refuses our key for a while: nothing is given up, and what was paid is found', async () => {
    const { world, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    await debtor.start(1_246_30);
    debtor.finish();
    const { payments } = world.stored;
    const { fetch } = payments;
    const refuses = async () => ({ ok: false, reason: 'rejected', detail: '401' }) as const;
    Object.assign(payments, { fetch: refuses });
    expect(await debtor.webhook()).toEqual({ state: 'down' });
    await world.on('2026-09-10', '14:00');
    expect((await stateOf(world, account)).attempts).toHaveLength(1);
    Object.assign(payments, { fetch });
    await world.on('2026-09-10', '14:11');
    expect((await stateOf(world, account)).closedOn).toBe('2026-09-10');
  });

  test('a transfer that arrives meanwhile: the checkout is cancelled, nobody pays twice', async () => {
    const { world, desk, account, debtor } = await begun();
    await world.on('2026-09-10', '12:00');
    await debtor.start(1_246_30);
    await desk.book(account, 'bank-1', 1_246_30);
    expect(debtor.latest().status).toBe('cancelled');
    expect(await stateOf(world, account)).toMatchObject({ attempts: [], closedOn: '2026-09-10' });
  });

  test('more than is open, nothing, and less than nothing are refused', async () => {
    const { debtor } = await begun();
    expect(await debtor.start(1_246_31)).toEqual({ ok: false, code: 'amount-above-open' });
    expect(await debtor.start(0)).toEqual({ ok: false, code: 'amount-not-positive' });
    expect(await debtor.start(-5)).toEqual({ ok: false, code: 'amount-not-positive' });
    expect(await debtor.start(5, 'strange')).toEqual({ ok: false, code: 'invoice-unknown' });
  });

  test('paid while the letter lies printed: it comes off the list and never counts', async () => {
    const { world, desk, account, debtor } = await begun();
    await world.on('2026-10-09');
    await desk.approveAll(account);
    await world.on('2026-10-12', '12:00');
    const letterId = String((await listOnDesk(world, 'letters'))[0]?.data['letterId']);
    expect(await desk.print(account, letterId)).toMatchObject({ ok: true });
    await debtor.start(1_246_30);
    debtor.finish();
    await debtor.webhook();
    expect(await listOnDesk(world, 'letters')).toEqual([]);
    expect(await desk.post(account, letterId, '3STEST')).toEqual({ ok: false, code: 'letter-unknown' });
    expect(await diaryOf(world, account)).toContain('2026-10-12 letter withdrawn: paid');
  });
});
