import { debtorOf } from '@voldaan/application/account/debtors.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { attend } from '@voldaan/application/attend/attend.ts';
import { rowsOf } from '@voldaan/application/rows/rows-of.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { TIMMER } from '../journeys/world/books.ts';
import { deskOf } from '../journeys/world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed, YILMAZ } from '../journeys/world/list.ts';
import { moment } from '../journeys/world/moment.ts';
import { type Death, mortal } from '../journeys/world/mortal.ts';
import { accountOf, listOnDesk, stateOf, stepsOf, tasksOnDesk, timelineOf } from '../journeys/world/seen.ts';
import { aWorld, type World } from '../journeys/world/world.ts';

type Scene = {
  readonly name: string;
  readonly debtor: ListedDebtor;
  /** Goes on until the very moment at which the run is about to begin. */
  readonly before: (world: World, account: string) => Promise<void>;
  /** What one run does when nothing goes wrong. */
  readonly mails: number;
};

/** To the moment of the next wake-up on a day, without delivering it. */
const toWakeUp = async (world: World, day: string): Promise<void> => {
  await world.on(day, '08:20');
  const at = world.stored.wakeUps.planned()[0]?.wake.at;
  if (at && at > world.now) world.stored.clock.moveTo(at);
};

const SCENES: readonly Scene[] = [
  { name: 'a reminder', debtor: DE_GROOT, before: (world) => toWakeUp(world, '2026-09-08'), mails: 1 },
  {
    name: 'a notice by post, which waits for the printer',
    debtor: YILMAZ,
    before: (world) => toWakeUp(world, '2026-09-21'),
    mails: 0,
  },
  {
    name: 'the copy by mail of a notice that was printed',
    debtor: YILMAZ,
    before: async (world, account) => {
      await world.on('2026-09-21', '12:00');
      const { untilQuiet } = world;
      world.untilQuiet = async () => undefined;
      const [letter] = (await stateOf(world, account)).letters;
      await deskOf(world).print(account, letter?.id ?? '');
      world.untilQuiet = untilQuiet;
    },
    mails: 1,
  },
  {
    name: 'a call',
    debtor: DE_GROOT,
    before: async (world) => {
      await world.on('2026-09-14', '06:00');
      const at = world.stored.wakeUps.planned()[0]?.wake.at;
      if (at) world.stored.clock.moveTo(at);
    },
    mails: 0,
  },
  {
    name: 'a thank-you',
    debtor: DE_GROOT,
    before: async (world, account) => {
      await world.on('2026-09-10', '12:00');
      const { untilQuiet } = world;
      world.untilQuiet = async () => undefined;
      await deskOf(world).book(account, 'bank-1', 1_246_30);
      world.untilQuiet = untilQuiet;
    },
    mails: 1,
  },
];

/** One run of `attend`, dying as told; then a new process, and the sweep. */
const lived = async (scene: Scene, death?: Death) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  await deskOf(world).enter(scene.debtor, listed());
  const account = await accountOf(world, scene.debtor.name);
  await scene.before(world, account);
  const mailsBefore = world.mails.length;
  const { over, life } = mortal(world.stored, death);
  world.restart(over);
  const died = await attend(world.services, accountKey('timmer', account)).then(
    () => false,
    () => true,
  );
  world.restart();
  world.stored.clock.moveTo(addSeconds(world.now, 180));
  await world.sweep();
  return { world, account, life, died, mails: () => world.mails.length - mailsBefore };
};

/** Rows, history and schedule say the same as the state. */
const isConsistent = async (world: World, account: string): Promise<void> => {
  const key = accountKey('timmer', account);
  const { state, wake, pendingSince } = await world.services.accounts.load(key);
  const events = (await timelineOf(world, account)).map(({ event }) => event);
  expect(JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events)))).toEqual(state);
  expect(pendingSince).toBeUndefined();
  const debtor = await debtorOf(world.stored.items, 'timmer', account);
  for (const row of rowsOf(key, state, debtor, TIMMER, world.now)) {
    const listed = (await listOnDesk(world, row.list ?? '')).find(({ id }) => id === row.id);
    expect(listed?.data).toEqual(row.data);
  }
  for (const list of ['calls', 'tasks', 'letters', 'releases']) {
    const wanted = rowsOf(key, state, debtor, TIMMER, world.now).filter((row) => row.list === list);
    expect((await listOnDesk(world, list)).map(({ id }) => id).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
  }
  if (wake) expect(world.stored.wakeUps.planned().map((each) => each.wake)).toContainEqual(wake);
};

describe.each(SCENES)('the process dies while it attends to $name', (scene) => {
  test('at every call of a port, before it and after it: nothing is lost, nothing is sent twice', async () => {
    const whole = await lived(scene);
    expect(whole.died).toBe(false);
    expect(whole.mails()).toBe(scene.mails);
    const steps = await stepsOf(whole.world, whole.account);
    const ends: Record<string, number> = {};
    for (let at = 1; at <= whole.life.calls.length; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const { world, account, mails, died } = await lived(scene, { at, when });
        const where = `${when} call ${at}, ${whole.life.calls[at - 1]}`;
        expect(died, where).toBe(true);
        await world.travelTo(addSeconds(world.now, 3700));
        // In production it runs every five minutes.
        await world.sweep();
        expect(await stepsOf(world, account), where).toEqual(steps);
        const uncertain = (await tasksOnDesk(world)).includes('message-uncertain');
        const sent = world.stored.mailer.tried.length;
        expect(mails(), where).toBeLessThanOrEqual(scene.mails);
        if (!uncertain) expect(mails(), where).toBe(scene.mails);
        expect(new Set(world.stored.mailer.tried.map(({ messageId }) => messageId)).size, where).toBe(sent);
        const inFlight = (await stateOf(world, account)).messages.filter(({ state }) => state !== 'sent');
        expect(inFlight.length > 0, where).toBe(uncertain);
        await isConsistent(world, account);
        const end = uncertain
          ? mails() > 0
            ? 'left, a person asks'
            : 'did not leave, a person asks'
          : 'as if nothing';
        ends[end] = (ends[end] ?? 0) + 1;
      }
    }
    expect(ends['as if nothing']).toBeGreaterThan(0);
    if (scene.mails > 0) {
      expect(ends['left, a person asks']).toBeGreaterThan(0);
      expect(ends['did not leave, a person asks']).toBeGreaterThan(0);
    }
  });
});
