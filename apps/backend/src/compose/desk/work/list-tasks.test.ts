import { TaskList, TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { answering, inTerms, WRONG_PRICE } from '../testing/answering.ts';
import { code, value } from '../testing/desk.ts';

type Asked = Partial<TaskQuery>;

const inboxOf = async () => {
  const world = await answering();
  const list = async (asked: Asked = {}, staff = world.sanne) =>
    TaskList.parse(value(await world.desk.listTasks(staff, { ...TaskQuery.parse({}), ...asked })));
  const rows = async (asked: Asked = {}) =>
    (await list(asked)).tasks.map(({ subject, advice }) => `${subject.code}: ${advice.answer}`);
  return { ...world, list, rows };
};

test('a row says what is promised, what is advised, and what happens otherwise', async () => {
  const { says, list, id } = await inboxOf();
  await says(inTerms(5));
  const { tasks, total } = await list();
  expect(total).toBe(1);
  expect(tasks[0]).toMatchObject({
    debtor: { id, name: 'De Groot Bouw BV' },
    amount: 1_246_30,
    answerBy: '2026-09-11',
    group: 'answer',
    advice: { answer: 'accept', otherwise: 'we-are-late' },
    alike: 'arrangement',
    assigned: null,
    snoozed: null,
  });
});

test('what lies outside policy is never answered together with others', async () => {
  const { says, list } = await inboxOf();
  await says(inTerms(20));
  expect((await list()).tasks[0]).toMatchObject({ advice: { answer: 'counter' }, alike: null });
});

test('work is found by kind, name, number and amount', async () => {
  const { says, rows } = await inboxOf();
  await says(WRONG_PRICE);
  expect(await rows({ group: 'answer' })).toEqual(['dispute: look-at-proof']);
  expect(await rows({ group: 'money' })).toEqual([]);
  expect(await rows({ query: 'groot' })).toHaveLength(1);
  expect(await rows({ query: '1187' })).toHaveLength(1);
  expect(await rows({ query: '246,30' })).toHaveLength(1);
  expect(await rows({ query: 'bakker' })).toEqual([]);
});

test('work is given to who works here, and found as his', async () => {
  const { says, list, desk, sanne, id, settle, staffOf, card } = await inboxOf();
  await says(WRONG_PRICE);
  const [row] = (await list()).tasks;
  const work = row?.work ?? '';
  expect(code(await desk.assignWork(sanne, id, work, { to: 'nobody-here' }))).toBe('not-found');
  expect(code(await desk.assignWork(sanne, id, 'T99', { to: 'joris' }))).toBe('already-done');
  value(await desk.assignWork(sanne, id, work, { to: 'joris' }));
  await settle();
  const whose = async (asked: Asked, staff = sanne) => (await list(asked, staff)).tasks.length;
  expect(await whose({ whose: 'mine' })).toBe(0);
  expect(await whose({ whose: 'nobody' })).toBe(0);
  expect(await whose({ whose: 'mine' }, staffOf('joris', 'collector'))).toBe(1);
  const { tasks, counts, colleagues } = await list();
  expect(tasks[0]?.assigned).toEqual({ id: 'joris', name: 'Joris Bakker' });
  expect(counts.whose).toEqual({ all: 1, mine: 0, nobody: 0 });
  expect(colleagues.map(({ name }) => name)).toContain('Joris Bakker');
  expect((await card()).past[0]?.what).toEqual({ code: 'work-assigned', data: { to: 'Joris Bakker' } });
});

test('put away it is out of sight until its day, never beyond the promised one, and escalates all the same', async () => {
  const { says, list, desk, sanne, id, settle, travel } = await inboxOf();
  await says(WRONG_PRICE);
  const work = (await list()).tasks[0]?.work ?? '';
  const away = (until: string) =>
    desk.snoozeWork(sanne, id, work, { until: plainDate(until), reason: 'Wacht op verkoop.' });
  expect(code(await away('2026-09-08'))).toBe('day-in-past');
  expect(code(await away('2026-09-12'))).toBe('beyond-promised-day');
  value(await away('2026-09-11'));
  await settle();
  const { tasks, counts } = await list();
  expect(tasks).toEqual([]);
  expect(counts.show).toEqual({ now: 0, late: 0, snoozed: 1 });
  expect(value(await desk.me(sanne)).counts.decide).toBe(0);
  const asleep = (await list({ show: 'snoozed' })).tasks[0];
  expect(asleep?.snoozed).toEqual({ until: '2026-09-11', reason: 'Wacht op verkoop.' });
  // Friday the 11th it is back by itself; on Monday it is late, and so is the pause.
  await travel('2026-09-11T09:00:00Z');
  expect((await list()).tasks.map((row) => row.work)).toEqual([work]);
  await travel('2026-09-14T12:00:00Z');
  expect((await list({ show: 'late' })).tasks.map(({ subject }) => subject.code)).toContain('hold-overdue');
});

test('a row of older code is made anew from its account', async () => {
  const { says, list, services, id } = await inboxOf();
  await says(WRONG_PRICE);
  const kept = (await services.rows.ofAccount('timmer', id)).filter((row) => row.list === 'tasks');
  const stale = kept.map((row) => ({ ...row, data: { task: 'dispute', disputeId: 'D1' } }));
  await services.rows.put('timmer', id, 10_000, stale);
  expect((await list()).tasks.map(({ subject }) => subject.code)).toEqual(['dispute']);
});
