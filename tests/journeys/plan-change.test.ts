import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { publishPlan } from '@voldaan/application/plan/publish-plan.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { BUSINESS_PLAN } from '@voldaan/domain/plan/default-plans.ts';
import { type DraftStep, draftOf } from '@voldaan/domain/plan/plan-draft.ts';
import { describe, expect, test } from 'vitest';
import { deskOf } from './world/desk.ts';
import { DE_GROOT, listed, listOf, YILMAZ } from './world/list.ts';
import { moment } from './world/moment.ts';
import { type Death, mortal, ProcessDied } from './world/mortal.ts';
import { accountOf, diaryOf, stateOf, timelineOf } from './world/seen.ts';
import { aWorld, type World } from './world/world.ts';

const BY = { id: 'finance', name: 'Finance' };

/** The plan of a business with these days instead; gaps as short as they may be. */
const draft = (days: Readonly<Record<number, number>>) => ({
  ...draftOf(BUSINESS_PLAN),
  steps: draftOf(BUSINESS_PLAN).steps.map(
    (step): DraftStep => ({
      ...step,
      day: days[step.rung] ?? step.day,
      gap: step.gap === null ? null : step.rung === 5 ? 21 : 4,
    }),
  ),
});

const publish = async (world: World, days: Readonly<Record<number, number>>, seen = 1): Promise<string> => {
  const reason = 'Rustiger voor onze klanten';
  const command = { debtors: 'business', seen, draft: draft(days), reason, by: BY } as const;
  const outcome = await publishPlan(world.services, 'timmer', command);
  await world.untilQuiet();
  return outcome;
};

const owing = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  await deskOf(world).enter(DE_GROOT, listed());
  return { world, account: await accountOf(world, DE_GROOT.name) };
};

describe('a version that is published in the middle of a sequence', () => {
  test('moves what is ahead, once, and leaves what was done', async () => {
    const { world, account } = await owing();
    await world.on('2026-09-15');
    expect(await publish(world, { 3: 19, 4: 27, 5: 41, 6: 56 })).toBe('published');
    await world.on('2026-11-01');
    const diary = await diaryOf(world, account);
    // D19 is Wednesday 23 September; D41 Thursday 15 October, so approval is asked on the 13th and never given.
    expect(diary).toEqual([
      '2026-09-05 overdue',
      '2026-09-08 reminder',
      '2026-09-14 call',
      '2026-09-23 notice',
      '2026-10-01 call',
      '2026-10-13 ask approval',
    ]);
    const adopted = (await timelineOf(world, account)).filter(({ event }) => event.type === 'PlanAdopted');
    expect(adopted.map(({ day }) => day)).toEqual(['2026-09-15']);
  });

  test('does not send at once what it would have sent by now', async () => {
    const { world, account } = await owing();
    await world.on('2026-09-18', '08:00');
    // The notice of D12 lies behind us, and four days after the call of the 14th is today.
    expect(await publish(world, { 1: 1, 2: 5, 3: 12, 4: 16, 5: 33, 6: 48 })).toBe('published');
    await world.on('2026-09-21');
    expect(await diaryOf(world, account)).toEqual([
      '2026-09-05 overdue',
      '2026-09-08 reminder',
      '2026-09-14 call',
    ]);
    await world.on('2026-10-14');
    // Two working days later; then each step keeps its distance from what really left.
    expect((await diaryOf(world, account)).slice(3)).toEqual([
      '2026-09-22 notice',
      '2026-09-28 call',
      '2026-10-09 ask approval',
    ]);
  });

  test('what an earlier message named stays what it named', async () => {
    const { world, account } = await owing();
    await world.on('2026-09-09');
    const before = (await stateOf(world, account)).invoices[0]?.steps;
    await publish(world, { 1: 5, 2: 12, 3: 19 });
    expect((await stateOf(world, account)).invoices[0]?.steps).toEqual(before);
    await world.on('2026-09-11');
    expect(world.mails).toHaveLength(1);
  });

  test('is the plan of who comes in later, and of nobody of the other class', async () => {
    const { world } = await owing();
    await publish(world, { 3: 20, 5: 42, 6: 57 });
    const desk = deskOf(world);
    await desk.enter({ ...DE_GROOT, name: 'Nieuw BV', customer: 'K3' }, listed({ number: 'F-3' }));
    await desk.enter(YILMAZ, listed({ number: 'F-4' }));
    const planOf = async (name: string) => (await stateOf(world, await accountOf(world, name))).plan;
    expect(await planOf('Nieuw BV')).toEqual({ id: 'own-business', version: 2 });
    expect(await planOf(YILMAZ.name)).toEqual({ id: 'consumer', version: 2 });
  });

  test('two versions in a row end at the last, and a plan that somebody did not see is not replaced', async () => {
    const { world, account } = await owing();
    expect(await publish(world, { 3: 20, 5: 42, 6: 57 })).toBe('published');
    expect(await publish(world, { 3: 21, 5: 42, 6: 57 })).toBe('changed-meanwhile');
    expect(await publish(world, { 3: 21, 4: 28, 5: 42, 6: 57 }, 2)).toBe('published');
    expect((await stateOf(world, account)).plan).toEqual({ id: 'own-business', version: 3 });
    expect(
      (await administrationOf(world.services.items, 'timmer')).plans?.map(({ version }) => version),
    ).toEqual([2, 3]);
  });
});

describe('a process that dies while the accounts go over', () => {
  const many = async () => {
    const world = await aWorld(moment('2026-09-15', '10:00'));
    const rows = Array.from({ length: 12 }, (_, i) => {
      const who = { ...DE_GROOT, name: `Klant ${i}`, customer: `K${i}`, email: `k${i}@klant.test` };
      return [who, listed({ number: `F${i}`, issued: '2026-09-14', due: '2026-10-14' })] as const;
    });
    await deskOf(world).importing(listOf(rows));
    return world;
  };

  const dying = async (death: Death): Promise<{ readonly world: World; readonly died: boolean }> => {
    const world = await many();
    const { over, life } = mortal(world.stored, death);
    world.restart(over);
    const lived = await publish(world, { 3: 20, 5: 42, 6: 57 }).catch((error: unknown) => {
      if (error instanceof ProcessDied) return 'died';
      throw error;
    });
    world.restart();
    await world.untilQuiet();
    return { world, died: lived === 'died' || life.dead };
  };

  test.each([1, 4, 5, 6, 9, 20, 40, 70])(
    'at its call %i: the sweep takes them over, each once',
    async (at) => {
      const { world, died } = await dying({ at, when: 'after' });
      expect(died).toBe(true);
      await world.on('2026-09-17');
      const published = (await administrationOf(world.services.items, 'timmer')).plans?.length ?? 0;
      const accounts = await world.stored.items.all<Debtor>('timmer', 'DEBTOR');
      for (const { id } of accounts) {
        const adopted = (await timelineOf(world, id)).filter(({ event }) => event.type === 'PlanAdopted');
        expect(adopted).toHaveLength(published);
      }
    },
  );
});
