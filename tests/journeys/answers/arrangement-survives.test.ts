import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';
import { YILMAZ } from '../world/list.ts';
import { mortal } from '../world/mortal.ts';
import { timelineOf } from '../world/seen.ts';
import type { WorldOptions } from '../world/world.ts';
import { answering, inTerms } from './people.ts';

type Story = Awaited<ReturnType<typeof answering>>;

const begun = async (options: Partial<WorldOptions> = {}): Promise<Story> => {
  const story = await answering(YILMAZ, [{ amount: '281,30' }], options);
  await story.world.on('2026-09-09', '20:00');
  return story;
};

/** Paid, missed and repaired, paid to the end. */
const lived = async (options: Partial<WorldOptions>) => {
  const story = await begun(options);
  await story.proposes(inTerms(3, '2026-10-01'), true);
  await story.book(93_80, '2026-10-01', 'b-1');
  await story.world.on('2026-11-11');
  await story.book(93_80, '2026-11-12', 'b-2');
  await story.book(93_70, '2026-12-01', 'b-3');
  await story.world.on('2027-01-31');
  return { told: await story.told(), state: await story.state(), mails: story.world.mails.length };
};

const asItShould = {
  told: [
    '2026-09-08 reminder',
    '2026-09-09 arrangement-confirmed',
    '2026-09-28 instalment-ahead',
    '2026-10-28 instalment-ahead',
    '2026-11-09 instalment-missed',
    '2026-11-26 instalment-ahead',
  ],
  state: { invoices: [], holds: [], tasks: [], closedOn: '2026-12-01' },
  mails: 9,
};

describe('an arrangement lives the same', () => {
  test.each<[string, Partial<WorldOptions>]>([
    ['when every wake-up comes once', { deliveries: 1 }],
    ['when it comes three times', { deliveries: 3 }],
    ['when a new process takes over each time', { deliveries: 2, restarts: true }],
  ])('%s', async (_, options) => {
    expect(await lived(options)).toMatchObject(asItShould);
  });
});

/**
 * Does something on a process that dies before and after each of its calls, one by one; each time a new
 * process does it again, and the sweep comes by.
 */
const dyingEverywhere = async (
  prepare: () => Promise<Story>,
  act: (story: Story) => Promise<unknown>,
  check: (story: Story, where: string) => Promise<void>,
): Promise<number> => {
  const whole = await prepare();
  const { over, life } = mortal(whole.world.stored);
  whole.world.restart(over);
  await act(whole);
  const deaths = life.calls.flatMap((call, index) =>
    (['before', 'after'] as const).map((when) => ({ at: index + 1, when, call })),
  );
  for (const { at, when, call } of deaths) {
    const story = await prepare();
    const { world, account } = story;
    world.restart(mortal(world.stored, { at, when }).over);
    await act(story).catch(() => undefined);
    world.restart();
    await act(story).catch(() => undefined);
    world.stored.clock.moveTo(addSeconds(world.now, 180));
    await world.sweep();
    await world.travelTo(addSeconds(world.now, 3700));
    await world.sweep();
    const where = `${when} call ${at}, ${call}`;
    await check(story, where);
    const events = (await timelineOf(world, account)).map(({ event }) => event);
    expect(JSON.parse(JSON.stringify(evolveAll(NO_ACCOUNT, events))), where).toEqual(await story.state());
  }
  return deaths.length;
};

const proposal = inTerms(3, '2026-10-01');

describe('a process that dies before and after each of its calls', () => {
  test('takes a proposal once', async () => {
    const deaths = await dyingEverywhere(
      begun,
      (story) => story.proposes(proposal),
      async (story, where) => {
        expect((await story.state()).arrangement, where).toMatchObject({ stage: 'proposed', total: 281_30 });
        expect((await story.state()).holds, where).toHaveLength(1);
        const received = (await story.told()).filter((line) => line.includes('arrangement-received'));
        expect(received.length, where).toBe(1);
      },
    );
    expect(deaths).toBeGreaterThan(10);
  });

  test('accepts it once', async () => {
    await dyingEverywhere(
      async () => {
        const story = await begun();
        await story.proposes(proposal);
        return story;
      },
      (story) => story.accept(),
      async (story, where) => {
        expect((await story.state()).arrangement, where).toMatchObject({ stage: 'running' });
        expect(
          (await story.state()).holds.map(({ reason }) => reason),
          where,
        ).toEqual(['arrangement']);
        const confirmed = (await story.told()).filter((line) => line.includes('arrangement-confirmed'));
        expect(confirmed.length, where).toBe(1);
      },
    );
  });

  test('books the last term once, and it is closed', async () => {
    await dyingEverywhere(
      async () => {
        const story = await begun();
        await story.proposes(proposal, true);
        await story.book(187_60, '2026-10-01', 'b-1');
        return story;
      },
      (story) => story.desk.book(story.account, 'b-2', 93_70),
      async (story, where) => {
        const state = await story.state();
        expect(state, where).toMatchObject({ invoices: [], credits: [], holds: [], closedOn: '2026-10-01' });
        expect(state.arrangement, where).toBeUndefined();
        expect(story.world.stored.wakeUps.planned(), where).toEqual([]);
      },
    );
  });
});
