import { expect, test } from 'vitest';
import { debtorOf } from './world/debtor.ts';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, listOnDesk, stateOf, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

test('two creditors with the same debtor and the same invoice number never touch', async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'), { restarts: true });
  const [timmer, bakker] = [deskOf(world, 'timmer'), deskOf(world, 'bakker')];
  await timmer.enter(DE_GROOT, listed());
  await bakker.enter(DE_GROOT, listed({ amount: '50,00' }));
  const at = {
    timmer: await accountOf(world, DE_GROOT.name),
    bakker: await accountOf(world, DE_GROOT.name, 'bakker'),
  };
  expect(at.timmer).not.toBe(at.bakker);

  await world.on('2026-09-08');
  expect(world.mails.map(({ administration, from }) => `${administration}: ${from.name}`).sort()).toEqual([
    'bakker: Bakkerij Zon',
    'timmer: Timmer & Zn',
  ]);
  expect(world.mails.find((mail) => mail.administration === 'bakker')?.text).not.toContain('1.246,30');

  const payer = debtorOf(world, at.timmer);
  await payer.start(1_246_30);
  payer.finish();
  await payer.webhook();
  await world.on('2026-09-14');
  expect((await stateOf(world, at.timmer)).invoices).toEqual([]);
  expect((await stateOf(world, at.bakker, 'bakker')).invoices).toMatchObject([
    { number: '2026-1187', open: 50_00 },
  ]);
  expect(await listOnDesk(world, 'calls')).toEqual([]);
  expect(await listOnDesk(world, 'calls', 'bakker')).toHaveLength(1);
  expect(await stepsOf(world, at.bakker, 'bakker')).toEqual(['2026-09-08 reminder', '2026-09-14 call']);

  // The webhook of one creditor's payment, tried on the other's account: it belongs to nobody there.
  expect(await debtorOf(world, at.bakker, 'bakker').webhook(payer.latest())).toEqual({ state: 'unknown' });
  expect((await stateOf(world, at.bakker, 'bakker')).invoices[0]?.open).toBe(50_00);
});
