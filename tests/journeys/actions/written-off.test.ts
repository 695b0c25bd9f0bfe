import { decideOn } from '@voldaan/application/account/decide-on.ts';
import { accountKey } from '@voldaan/application/account/fold.ts';
import { toMediation } from '@voldaan/domain/account/decide/mediation.ts';
import { answerAct, proposeAct } from '@voldaan/domain/account/decide/propose-act.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import { expect, test } from 'vitest';
import { deskOf } from '../world/desk.ts';
import { DE_GROOT, listed } from '../world/list.ts';
import { moment } from '../world/moment.ts';
import { accountOf, diaryOf, listOnDesk, mailsTo, stateOf, stepsOf, tasksOnDesk } from '../world/seen.ts';
import { aWorld } from '../world/world.ts';

const NOTE = { id: 'n1', hash: 'h1' };
const INVOICES = ['2026-1187'];

const begun = async () => {
  const world = await aWorld(moment('2026-08-24', '10:00'));
  const desk = deskOf(world);
  await desk.enter(DE_GROOT, listed());
  const account = await accountOf(world, DE_GROOT.name);
  const as =
    (id: string) =>
    async (decide: Parameters<typeof decideOn>[3]): Promise<string> => {
      const key = accountKey('timmer', account);
      const outcome = await decideOn(world.services, key, { actor: { kind: 'staff', id } }, decide);
      await world.untilQuiet();
      return outcome.ok ? 'done' : outcome.code;
    };
  const today = () => amsterdamDate(world.now);
  return { world, desk, account, as, today };
};

test('written off by two people, the plan is silent for good and the claim stays', async () => {
  const { world, desk, account, as, today } = await begun();
  await world.on('2026-09-15', '12:00');
  const act = { kind: 'write-off' } as const;
  await as('sanne')((state, plan) =>
    proposeAct(state, { act, invoices: INVOICES, by: 'sanne', today: today(), note: NOTE }, plan),
  );
  expect(await tasksOnDesk(world)).toContain('proposal');
  const proposalId = (await stateOf(world, account)).proposals?.[0]?.id ?? '';
  const answered = (by: string) =>
    as(by)((state, plan) => answerAct(state, { proposalId, answer: 'confirm', by, today: today() }, plan));
  expect(await answered('sanne')).toBe('second-person-needed');
  expect(await answered('tom')).toBe('done');
  const mails = world.mails.length;
  await world.on('2027-03-01');
  expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
  expect(world.mails.length).toBe(mails);
  expect((await stateOf(world, account)).invoices[0]?.open).toBe(1_246_30);
  expect(await tasksOnDesk(world)).not.toContain('proposal');
  expect(await listOnDesk(world, 'calls')).toEqual([]);
  // He pays after all: it is applied, he is thanked, and the account closes.
  await desk.book(account, 'bank-1', 1_246_30);
  expect((await stateOf(world, account)).closedOn).toBeDefined();
  expect(mailsTo(world, 'administratie@degroot.test').at(-1)?.subject).toContain('voldaan');
});

test('proposed and paid the same day: there is nothing left to confirm', async () => {
  const { world, desk, account, as, today } = await begun();
  await world.on('2026-09-15', '12:00');
  const act = { kind: 'write-off' } as const;
  await as('sanne')((state, plan) =>
    proposeAct(state, { act, invoices: INVOICES, by: 'sanne', today: today(), note: NOTE }, plan),
  );
  const proposalId = (await stateOf(world, account)).proposals?.[0]?.id ?? '';
  await desk.book(account, 'bank-1', 1_246_30);
  expect(
    await as('tom')((state, plan) =>
      answerAct(state, { proposalId, answer: 'confirm', by: 'tom', today: today() }, plan),
    ),
  ).toBe('proposal-unknown');
  expect(await tasksOnDesk(world)).toEqual([]);
});

test('a mediation of 42 days ends with a question, and nothing leaves before its answer', async () => {
  const { world, account, as, today } = await begun();
  await world.on('2026-09-15', '12:00');
  await as('sanne')((state, plan) =>
    toMediation(state, { invoices: INVOICES, today: today(), note: NOTE }, plan),
  );
  // 15 September + 42 days is 27 October.
  await world.on('2026-10-27', '18:00');
  expect(await tasksOnDesk(world)).not.toContain('mediation-ended');
  await world.on('2026-12-15');
  expect((await diaryOf(world, account)).slice(-3)).toEqual([
    '2026-10-28 hold ended: date',
    '2026-10-28 held: mediation',
    '2026-10-28 task mediation-ended',
  ]);
  expect(await stepsOf(world, account)).toEqual(['2026-09-08 reminder', '2026-09-14 call']);
});
