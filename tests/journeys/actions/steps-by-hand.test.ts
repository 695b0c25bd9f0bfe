import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { moveStep } from '@voldaan/domain/account/decide/move-step.ts';
import { skipStep } from '@voldaan/domain/account/decide/skip-step.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { deskOf } from '../world/desk.ts';
import { DE_GROOT, type ListedDebtor, listed, YILMAZ } from '../world/list.ts';
import { moment } from '../world/moment.ts';
import { accountOf, mailsTo, stateOf, stepsOf } from '../world/seen.ts';
import { aWorld } from '../world/world.ts';

const NOTE = { id: 'n1', hash: 'h1' };
const INVOICES = ['2026-1187'];

const begun = async (who: ListedDebtor = DE_GROOT) => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(who, listed());
  const account = await accountOf(world, who.name);
  const act = async (decide: Parameters<typeof decideOn>[3]): Promise<boolean> => {
    const actor = { kind: 'staff', id: 'finance' } as const;
    const outcome = await decideOn(world.services, accountKey('timmer', account), { actor }, decide);
    await world.untilQuiet();
    return outcome.ok;
  };
  const today = () => amsterdamDate(world.now);
  return {
    world,
    desk,
    account,
    skip: (rung: number) =>
      act((state, plan) => skipStep(state, { rung, invoices: INVOICES, today: today(), note: NOTE }, plan)),
    move: (rung: number, to: string) =>
      act((state, plan) => {
        const notBefore = plainDate(to);
        return moveStep(state, { rung, invoices: INVOICES, notBefore, today: today(), note: NOTE }, plan);
      }),
  };
};

test('the notice is skipped on 15 September: nothing is written for it, and the call comes on its own day', async () => {
  const { world, account, skip } = await begun();
  await world.on('2026-09-15', '12:00');
  const before = world.mails.length;
  expect(await skip(3)).toBe(true);
  expect(await skip(3)).toBe(false);
  await world.on('2026-10-09');
  // Reminder on the 8th, call on the 14th; the notice of the 21st does not come; call 24 days after 4 September.
  expect(await stepsOf(world, account)).toEqual([
    '2026-09-08 reminder',
    '2026-09-14 call',
    '2026-09-28 call',
  ]);
  expect(world.mails.length).toBe(before);
});

test('a consumer without a fourteen-day notice is never asked costs, however long it takes', async () => {
  const { world, desk, account, skip } = await begun(YILMAZ);
  await world.on('2026-09-15', '12:00');
  expect(await skip(3)).toBe(true);
  await world.on('2026-10-14');
  await desk.approveAll(account);
  await world.on('2026-11-20');
  const state = await stateOf(world, account);
  expect(state.notices).toBeUndefined();
  expect(state.invoices[0]?.claimed?.costs ?? 0).toBe(0);
});

test('a step is moved to 2 October, and what follows moves along', async () => {
  const { world, account, move } = await begun();
  await world.on('2026-09-15', '12:00');
  expect(await move(3, '2026-09-18')).toBe(false);
  expect(await move(3, '2026-10-02')).toBe(true);
  await world.on('2026-10-01');
  expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
  expect(mailsTo(world, 'administratie@degroot.test').map(({ subject }) => subject)).toHaveLength(1);
  await world.on('2026-10-20');
  // Friday 2 October; five days later is Wednesday 7.
  expect((await stepsOf(world, account)).slice(2)).toEqual(['2026-10-02 notice', '2026-10-07 call']);
});
