import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { expect, test } from 'vitest';
import { code, DE_GROOT, openDesk, value } from '../testing/desk.ts';

const SENT = `${DE_GROOT.replace('kvk\n', 'kvk;verzonden op\n')};21-08-2026`;

/** "Did it arrive?" is asked seven working days after sending. */
const asked = async () => {
  const { desk, sanne, bringIn, onlyDebtor, travel, settle } = await openDesk('2026-08-21T08:00:00Z');
  await bringIn(SENT.replace('04-09-2026', '30-09-2026'));
  const id = await onlyDebtor();
  // Sent on Friday 21 August: the seventh working day is Tuesday 1 September.
  await travel('2026-08-31T16:00:00Z');
  expect(value(await desk.listTasks(sanne))).toMatchObject({
    tasks: [],
    upcoming: { on: '2026-09-01', kind: 'did-it-arrive', count: 1 },
  });
  await travel('2026-09-01T12:00:00Z');
  const [task] = value(await desk.listTasks(sanne)).tasks;
  expect(task).toMatchObject({
    debtor: { id },
    invoices: ['2026-1187'],
    subject: { code: 'did-it-arrive', data: { invoice: '2026-1187', sent: '2026-08-21' } },
  });
  const taskId = task?.taskId ?? '';
  expect(code(await desk.recordCall(sanne, id, taskId, { outcome: 'voicemail', note: null }))).toBe(
    'already-done',
  );
  return { desk, sanne, id, taskId, settle };
};

test('an invoice that arrived is not asked after again', async () => {
  const { desk, sanne, id, taskId, settle } = await asked();
  value(await desk.answerArrival(sanne, id, taskId, { arrived: true, note: 'ligt bij de directie' }));
  await settle();
  expect(value(await desk.listTasks(sanne)).tasks).toEqual([]);
  expect(value(await desk.debtorCard(sanne, id)).past[0]).toMatchObject({
    what: { code: 'invoice-arrived', data: { invoices: ['2026-1187'] } },
    note: 'ligt bij de directie',
  });
});

test('an invoice that did not arrive is to be sent again, until a person says that it was', async () => {
  const { desk, sanne, id, taskId, settle } = await asked();
  value(await desk.answerArrival(sanne, id, taskId, { arrived: false, note: 'nieuw adres: inkoop@' }));
  await settle();
  const [again] = value(await desk.listTasks(sanne)).tasks;
  expect(again).toMatchObject({ subject: { code: 'send-invoice' }, invoices: ['2026-1187'] });
  const { past, tasks } = value(await desk.debtorCard(sanne, id));
  expect(past[0]).toMatchObject({ what: { code: 'invoice-missed' }, note: 'nieuw adres: inkoop@' });
  expect(tasks).toEqual([again]);
  value(await desk.closeTask(sanne, id, again?.taskId ?? ''));
  await settle();
  expect(value(await desk.listTasks(sanne)).tasks).toEqual([]);
  expect(value(await desk.debtorCard(sanne, id)).past[0]?.what.code).toBe('invoice-sent-again');
});

test('a letter about what is paused meanwhile never reaches the printer', async () => {
  const { desk, sanne, bringIn, onlyDebtor, travel } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT.replace('crediteuren@degroot.test', ''));
  const id = await onlyDebtor();
  await travel('2026-09-08T12:00:00Z');
  const [letter] = value(await desk.listLetters(sanne)).letters;
  expect(letter).toMatchObject({ step: 'reminder', printed: null, late: false, amount: 1_246_30 });
  const letterId = letter?.id ?? '';
  value(
    await desk.placeHold(sanne, id, { reason: 'klacht', invoices: 'all', until: plainDate('2026-09-10') }),
  );
  const printed = value(await desk.printLetters(sanne, [{ accountId: id, letterId }]));
  expect(printed).toEqual({ url: null, documents: [], withdrawn: [{ letterId, reason: 'withdrawn' }] });
  const codes = value(await desk.debtorCard(sanne, id)).past.map(({ what }) => what.code);
  expect(codes.slice(0, 2)).toEqual(['letter-withdrawn', 'hold-placed']);
});

test('a credit note stands on the card with a minus, and its amount in credit', async () => {
  const { desk, sanne, bringIn, onlyDebtor } = await openDesk('2026-08-24T08:00:00Z');
  await bringIn(DE_GROOT);
  const credit = DE_GROOT.replace('2026-1187', 'C-12').replace('1.246,30', '-46,30');
  await bringIn(credit);
  const card = value(await desk.debtorCard(sanne, await onlyDebtor()));
  expect(card.totals).toMatchObject({ open: 1_246_30, credit: 46_30 });
  expect(card.invoices).toMatchObject([
    { number: '2026-1187', open: 1_246_30, state: 'not-due' },
    { number: 'C-12', kind: 'credit-note', amount: -46_30, open: -46_30 },
  ]);
  expect(card.past[0]?.what).toEqual({
    code: 'credit-note-imported',
    data: { number: 'C-12', amount: 46_30 },
  });
});
