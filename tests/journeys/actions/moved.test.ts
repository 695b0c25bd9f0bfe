import { accountKey } from '@voldaan/application/account/fold.ts';
import { moveTo } from '@voldaan/application/account/move-to.ts';
import { cents, sum } from '@voldaan/domain/money/cents.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { describe, expect, test } from 'vitest';
import { debtorOf } from '../world/debtor.ts';
import { deskOf } from '../world/desk.ts';
import { DE_GROOT, listed, listOf, YILMAZ } from '../world/list.ts';
import { moment } from '../world/moment.ts';
import { accountOf, mailsTo, postmarked, stateOf, stepsOf, timelineOf } from '../world/seen.ts';
import { aWorld, type World } from '../world/world.ts';

const SANNE = { kind: 'staff', id: 'sanne' } as const;
const NOTE = { id: 'n1', hash: 'h1' };
const SECOND = { ...DE_GROOT, name: 'De Groot Interieur II', customer: 'K1002', email: 'ii@degroot.test' };

const move = async (world: World, from: string, to: string, invoices: readonly string[] | 'all') => {
  const outcome = await moveTo(world.services, accountKey('timmer', from), SANNE, {
    to,
    invoices,
    note: NOTE,
  });
  await world.untilQuiet();
  return outcome.ok ? 'moved' : outcome.code;
};

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  const other = listed({ number: '2026-1300', issued: '2026-09-14', due: '2026-09-28', amount: '500,00' });
  await desk.enter(SECOND, other);
  const [from, to] = await Promise.all([DE_GROOT, SECOND].map(({ name }) => accountOf(world, name)));
  return { world, desk, from: from ?? '', to: to ?? '' };
};

/** What both accounts say is open; nothing is lost on the way, and nothing is there twice. */
const openOf = async (world: World, ...accounts: readonly string[]): Promise<number> => {
  const states = await Promise.all(accounts.map((account) => stateOf(world, account)));
  return sum(states.flatMap(({ invoices }) => invoices.map(({ open }) => open)));
};

describe('an invoice that was another debtor’s', () => {
  test('begins with him at the reminder; the wrong one hears nothing more', async () => {
    const { world, from, to } = await begun();
    await world.on('2026-09-15', '12:00');
    expect(await move(world, from, to, ['2026-1187'])).toBe('moved');
    await world.on('2026-10-01');
    expect(await stepsOf(world, from)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
    expect((await stateOf(world, from)).closedOn).toBeUndefined();
    // Taken over on Tuesday the 15th: reminded on the 16th as whatever comes in late.
    expect((await stepsOf(world, to)).slice(0, 2)).toEqual(['2026-09-16 reminder', '2026-09-23 call']);
    expect(mailsTo(world, 'ii@degroot.test').map(postmarked)[0]).toContain('2026-09-16');
    expect(await openOf(world, from, to)).toBe(1_246_30 + 500_00);
  });

  test('moves once, moves back, and never to a third that a file still names', async () => {
    const { world, desk, from, to } = await begun();
    await world.on('2026-09-15', '12:00');
    expect(await move(world, from, to, ['2026-1187'])).toBe('moved');
    expect(await move(world, from, to, ['2026-1187'])).toBe('invoice-unknown');
    // The bookkeeping names the old one for a while yet: known, and nothing is booked twice.
    const accepted = await desk.importing(listOf([[DE_GROOT, listed()]]));
    expect(accepted).toMatchObject({ ok: true });
    expect(await openOf(world, from, to)).toBe(1_246_30 + 500_00);
    expect(await move(world, to, from, ['2026-1187'])).toBe('moved');
    expect((await stateOf(world, from)).invoices.map(({ number }) => number)).toEqual(['2026-1187']);
  });
});

describe('two records of one customer', () => {
  test('become one, and the next file finds it', async () => {
    const { world, desk, from, to } = await begun();
    await world.on('2026-09-15', '12:00');
    expect(await move(world, from, to, 'all')).toBe('moved');
    expect(await move(world, from, to, 'all')).toBe('account-merged');
    const old = await world.stored.items.get<Debtor>('timmer', 'DEBTOR', from);
    expect(old?.value).toMatchObject({ mergedInto: to, linkSeries: 1 });
    expect(await openOf(world, from)).toBe(0);
    const next = listed({ number: '2026-1400', issued: '2026-09-15', due: '2026-09-29', amount: '100,00' });
    // The whole list, as the bookkeeping still has it under the old number.
    await desk.importing(
      listOf([
        [DE_GROOT, listed()],
        [DE_GROOT, next],
      ]),
    );
    expect(await openOf(world, from)).toBe(0);
    expect(await openOf(world, to)).toBe(1_246_30 + 500_00 + 100_00);
    await world.on('2026-11-20');
    const steps = (await timelineOf(world, from)).filter(({ day }) => day > '2026-09-15');
    expect(steps.filter(({ event }) => event.type === 'StepTaken')).toEqual([]);
  });
});

describe('money that goes back after a move', () => {
  test('is open again with whoever has the invoice now, and with nobody else', async () => {
    const { world, from, to } = await begun();
    await world.on('2026-09-10', '12:00');
    const payer = debtorOf(world, from);
    await payer.start(246_30);
    const { id } = payer.latest();
    payer.finish(id);
    await payer.webhook();
    await world.on('2026-09-15', '12:00');
    expect(await move(world, from, to, ['2026-1187'])).toBe('moved');
    expect(await openOf(world, to)).toBe(1_000_00 + 500_00);
    world.stored.payments.change(id, { amountChargedBack: cents(246_30) });
    for (let time = 0; time < 3; time += 1) await payer.webhook();
    expect(await openOf(world, from)).toBe(0);
    expect(await openOf(world, to)).toBe(1_246_30 + 500_00);
  });

  test('of an invoice that came by a move opens it again where it was paid', async () => {
    const { world, from, to } = await begun();
    await world.on('2026-09-15', '12:00');
    await move(world, from, to, ['2026-1187']);
    const payer = debtorOf(world, to);
    await payer.start(1_246_30);
    const { id } = payer.latest();
    payer.finish(id);
    await payer.webhook();
    const paid = 1_246_30;
    expect(await openOf(world, to)).toBe(500_00);
    world.stored.payments.change(id, { amountChargedBack: cents(paid) });
    await payer.webhook();
    expect(await openOf(world, from, to)).toBe(1_246_30 + 500_00);
  });
});

test('a stranger’s invoice is still refused in a file', async () => {
  const { desk } = await begun();
  const accepted = await desk.importing(listOf([[YILMAZ, listed()]]));
  expect(accepted).toMatchObject({ ok: false });
});
