import { accountKey } from '@voldaan/application/account/fold.ts';
import { moveTo } from '@voldaan/application/account/move-to.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { sum } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { deskOf } from '../journeys/world/desk.ts';
import { DE_GROOT, listed, YILMAZ } from '../journeys/world/list.ts';
import { moment } from '../journeys/world/moment.ts';
import { mortal } from '../journeys/world/mortal.ts';
import { accountOf, stateOf, timelineOf } from '../journeys/world/seen.ts';
import { aWorld, type World } from '../journeys/world/world.ts';

const SANNE = { kind: 'staff', id: 'sanne' } as const;

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  await desk.enter(YILMAZ, listed({ number: '2026-1300', amount: '500,00' }));
  await world.on('2026-09-10', '12:00');
  const from = await accountOf(world, DE_GROOT.name);
  return { world, from, to: await accountOf(world, YILMAZ.name) };
};

const act = (world: World, from: string, to: string, invoices: readonly string[] | 'all') =>
  moveTo(world.services, accountKey('timmer', from), SANNE, { to, invoices, note: { id: 'n', hash: 'h' } });

/** Later the same afternoon, with a new process and the sweep. */
const recovered = async (world: World): Promise<void> => {
  world.restart();
  world.stored.clock.moveTo(addSeconds(world.now, 180));
  await world.sweep();
  await world.untilQuiet();
};

/** Everything is somewhere, nothing is anywhere twice, and the number belongs to whoever has the invoice. */
const check = async (world: World, from: string, to: string, where: string): Promise<void> => {
  const [old, other] = [await stateOf(world, from), await stateOf(world, to)];
  const open = [...old.invoices, ...other.invoices];
  expect(sum(open.map((invoice) => invoice.open)), where).toBe(1_246_30 + 500_00);
  expect(open.map(({ number }) => number).toSorted(), where).toEqual(['2026-1187', '2026-1300']);
  expect(old.moving, where).toBeUndefined();
  const owner = old.invoices.some(({ number }) => number === '2026-1187') ? from : to;
  expect(await world.stored.reservations.owner('timmer', 'INVOICE', '2026-1187'), where).toBe(owner);
  const taken = (await timelineOf(world, to)).filter(({ event }) => event.type === 'InvoicesMovedIn');
  expect(taken.length, where).toBe(owner === to ? 1 : 0);
};

test.each([{ what: ['2026-1187'] }, { what: 'all' as const }])(
  'a move of $what that dies anywhere between out and in is finished by the sweep',
  async ({ what }) => {
    const whole = await begun();
    const { over, life } = mortal(whole.world.stored);
    whole.world.restart(over);
    await act(whole.world, whole.from, whole.to, what);
    const calls = life.calls.length;
    await recovered(whole.world);
    await check(whole.world, whole.from, whole.to, 'alive');
    expect(calls).toBeGreaterThan(10);
    for (let at = 1; at <= calls; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const { world, from, to } = await begun();
        world.restart(mortal(world.stored, { at, when }).over);
        await act(world, from, to, what).catch(() => undefined);
        await recovered(world);
        await check(world, from, to, `${when} call ${at}, ${life.calls[at - 1]}`);
      }
    }
  },
);
