import { openTotal } from '@voldaan/domain/account/state.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import { debtorOf } from './world/debtor.ts';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, stateOf, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const paid = async (amount: number) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  await deskOf(world).enter(DE_GROOT, listed());
  const account = await accountOf(world, DE_GROOT.name);
  const debtor = debtorOf(world, account);
  await world.on('2026-09-10', '12:00');
  await debtor.start(amount);
  const { id } = debtor.latest();
  debtor.finish(id);
  await debtor.webhook();
  return { world, account, debtor, id };
};

describe('money that goes back', () => {
  test('a chargeback opens the invoice again, once however often it is told, and it begins at the reminder', async () => {
    const { world, account, debtor, id } = await paid(1_246_30);
    expect((await stateOf(world, account)).invoices).toEqual([]);
    await world.on('2026-09-24', '12:00');
    world.stored.payments.change(id, { amountChargedBack: cents(1_246_30) });
    for (let time = 0; time < 3; time += 1) await debtor.webhook();
    const state = await stateOf(world, account);
    expect(state.invoices).toMatchObject([{ number: '2026-1187', open: 1_246_30, late: true }]);
    expect(state.closedOn).toBeUndefined();
    // Thursday 24 September: the reminder leaves on the next working day.
    await world.on('2026-09-25', '18:00');
    expect((await stepsOf(world, account)).at(-1)).toBe('2026-09-25 reminder');
    const { receipts } = world.services;
    const receipt = await receipts.load({ administration: 'timmer', kind: 'RECEIPT', id });
    expect(receipt.state.reversed).toMatchObject([{ amount: 1_246_30, how: 'chargeback' }]);
  });

  test('a refund of a part adds that part to what is open, and a second one only its own part', async () => {
    const { world, account, debtor, id } = await paid(600_00);
    world.stored.payments.change(id, { amountRefunded: cents(100_00) });
    await debtor.webhook();
    expect(openTotal(await stateOf(world, account))).toBe(746_30);
    world.stored.payments.change(id, { amountRefunded: cents(150_00) });
    await debtor.webhook();
    expect(openTotal(await stateOf(world, account))).toBe(796_30);
  });
});
