import { expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed } from './world/list.ts';
import { moment } from './world/moment.ts';
import { accountOf, diaryOf, stateOf, stepsOf } from './world/seen.ts';
import { aWorld } from './world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  return { world, desk, account: await accountOf(world, DE_GROOT.name) };
};

const credit = (amount: string, corrects?: string) =>
  listed({
    number: 'C-17',
    issued: '2026-09-10',
    due: '2026-09-10',
    amount,
    kind: 'creditnota',
    ...(corrects && { corrects }),
  });

test('a credit note for the whole invoice closes it, without a thank-you', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-10', '12:00');
  await desk.enter(DE_GROOT, credit('1246,30', '2026-1187'));
  await world.on('2027-01-31');
  expect((await diaryOf(world, account)).at(-1)).toBe('2026-09-10 closed');
  expect(await stateOf(world, account)).toMatchObject({ invoices: [], credits: [] });
  expect(world.mails).toHaveLength(1);
});

test('a credit note for a part leaves the rest on its place in the plan', async () => {
  const { world, desk, account } = await begun();
  await world.on('2026-09-10', '12:00');
  await desk.enter(DE_GROOT, credit('246,30', '2026-1187'));
  await world.on('2026-09-21');
  expect((await stepsOf(world, account)).at(-1)).toBe('2026-09-21 notice');
  expect(world.mails.at(-1)?.text).toContain('€ 1.000,00');
});

test('credit on the account that covers what is late: nothing is sent, and settling it is proposed', async () => {
  const { world, desk, account } = await begun();
  await desk.enter(DE_GROOT, credit('1300,00'));
  await world.on('2026-12-31');
  expect(world.mails).toEqual([]);
  expect(await stepsOf(world, account)).toEqual([]);
  expect((await stateOf(world, account)).tasks.map(({ task }) => task)).toEqual(['settle-credit']);
});

test('credit that covers only a part is taken off what the message asks', async () => {
  const { world, desk } = await begun();
  await desk.enter(DE_GROOT, credit('246,30'));
  await world.on('2026-09-08');
  expect(world.mails).toHaveLength(1);
  expect(world.mails[0]?.text).toContain('€ 1.000,00');
});

test('the same credit note in another file counts once', async () => {
  const { desk, account, world } = await begun();
  await desk.enter(DE_GROOT, credit('246,30', '2026-1187'));
  await desk.enter(DE_GROOT, credit('246,30', '2026-1187'), listed({ number: '2026-1300' }));
  const state = await stateOf(world, account);
  expect(state.invoices.map(({ open }) => open)).toEqual([1_000_00, 1_246_30]);
  expect(state.credits).toEqual([]);
});
