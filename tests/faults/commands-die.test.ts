import { receiptKey } from '@voldaan/application/account/fold.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { debtorOf } from '../journeys/world/debtor.ts';
import { deskOf } from '../journeys/world/desk.ts';
import { DE_GROOT, listed, listOf, YILMAZ } from '../journeys/world/list.ts';
import { moment } from '../journeys/world/moment.ts';
import { mortal } from '../journeys/world/mortal.ts';
import { accountOf, listOnDesk, stateOf, timelineOf } from '../journeys/world/seen.ts';
import { aWorld, type World } from '../journeys/world/world.ts';

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  await deskOf(world).enter(DE_GROOT, listed());
  await world.on('2026-09-10', '12:00');
  return { world, account: await accountOf(world, DE_GROOT.name) };
};

/** Later the same afternoon, with a new process and the sweep. */
const recovered = async (world: World): Promise<void> => {
  world.restart();
  world.stored.clock.moveTo(addSeconds(world.now, 180));
  await world.sweep();
  await world.travelTo(addSeconds(world.now, 3700));
  await world.sweep();
};

/**
 * Does something on a process that dies before and after each of its calls, one by one; each time a new
 * process does it again.
 */
const dyingEverywhere = async (
  prepare: () => Promise<{ readonly world: World; readonly account: string }>,
  act: (world: World, account: string) => Promise<unknown>,
  check: (world: World, account: string, where: string) => Promise<void>,
): Promise<number> => {
  const whole = await prepare();
  const { over, life } = mortal(whole.world.stored);
  whole.world.restart(over);
  await act(whole.world, whole.account);
  await recovered(whole.world);
  await check(whole.world, whole.account, 'alive');
  for (let at = 1; at <= life.calls.length; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const { world, account } = await prepare();
      world.restart(mortal(world.stored, { at, when }).over);
      const where = `${when} call ${at}, ${life.calls[at - 1]}`;
      await act(world, account).catch(() => undefined);
      world.restart();
      await act(world, account);
      await recovered(world);
      await check(world, account, where);
      const events = (await timelineOf(world, account)).map(({ event }) => event);
      expect(JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events))), where).toEqual(
        await stateOf(world, account),
      );
    }
  }
  return life.calls.length;
};

describe('told again by a new process', () => {
  test('money that arrived is booked once', async () => {
    const calls = await dyingEverywhere(
      begun,
      (world, account) => deskOf(world).book(account, 'bank-1', 1_246_30),
      async (world, account, where) => {
        const events = (await timelineOf(world, account)).map(({ event }) => event.type);
        expect(
          events.filter((type) => type === 'PaymentApplied'),
          where,
        ).toHaveLength(1);
        expect(await stateOf(world, account), where).toMatchObject({ invoices: [], credits: [] });
        const { state } = await world.services.receipts.load(receiptKey('timmer', 'bank-1'));
        expect(state.allocations, where).toEqual([{ account, amount: 1_246_30 }]);
        const thanks = world.stored.mailer.tried.filter(({ subject }) => subject.includes('voldaan'));
        expect(thanks.length, where).toBeLessThanOrEqual(1);
      },
    );
    expect(calls).toBeGreaterThan(10);
  });

  test('a payment that is paid at the provider is applied once', async () => {
    await dyingEverywhere(
      async () => {
        const { world, account } = await begun();
        const payer = debtorOf(world, account);
        await payer.start(1_246_30);
        payer.finish();
        return { world, account };
      },
      (world, account) => debtorOf(world, account).webhook(),
      async (world, account, where) => {
        const events = (await timelineOf(world, account)).map(({ event }) => event.type);
        expect(
          events.filter((type) => type === 'PaymentApplied'),
          where,
        ).toHaveLength(1);
        expect(await stateOf(world, account), where).toMatchObject({
          invoices: [],
          attempts: [],
          credits: [],
        });
      },
    );
  });

  test('a checkout is never left behind beside another one', async () => {
    await dyingEverywhere(
      begun,
      async (world, account) => {
        const started = await debtorOf(world, account).start(1_246_30);
        if (!started.ok && started.code !== 'payment-unfinished') throw new Error(started.code);
      },
      async (world, account, where) => {
        const { attempts } = await stateOf(world, account);
        expect(attempts.length, where).toBeLessThanOrEqual(1);
        for (const { id, status, metadata } of world.stored.payments.payments()) {
          const known = attempts.some(
            (attempt) => attempt.paymentId === id && attempt.id === metadata['attempt'],
          );
          if (status === 'open' && !known) {
            // Nobody can know it any more but the provider: money that comes in by it still finds its account.
            world.stored.payments.change(id, { status: 'paid', paidAt: world.now });
            const payment = world.stored.payments.payments().find((each) => each.id === id);
            if (payment) await debtorOf(world, account).webhook(payment);
            expect((await stateOf(world, account)).receipts, where).toEqual([id]);
          }
        }
      },
    );
  });

  test('an import ends the same', async () => {
    const rows = [
      [YILMAZ, listed({ number: 'Y-1', issued: '2026-06-01', due: '2026-06-15', amount: '184,50' })],
      [YILMAZ, listed({ number: 'Y-2', amount: '96,80' })],
      [YILMAZ, listed({ number: 'C-1', amount: '84,50', kind: 'creditnota', corrects: 'Y-1' })],
    ] as const;
    await dyingEverywhere(
      begun,
      (world) => deskOf(world).importing(listOf(rows)),
      async (world, _, where) => {
        const yilmaz = await accountOf(world, YILMAZ.name);
        const state = await stateOf(world, yilmaz);
        expect(
          state.invoices.map(({ number, open }) => [number, open]),
          where,
        ).toEqual([
          ['Y-1', 100_00],
          ['Y-2', 96_80],
        ]);
        expect(state.credits, where).toEqual([]);
        expect(
          state.holds.map(({ reason }) => reason),
          where,
        ).toEqual(['first-release']);
        const jobs = await world.stored.items.all<{ state: string }>('timmer', 'IMPORT');
        expect(
          jobs.map(({ value }) => value.state),
          where,
        ).toEqual(['done', 'done']);
        expect((await listOnDesk(world, 'debtors')).length, where).toBe(2);
      },
    );
  });
});
