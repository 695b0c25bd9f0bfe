import { expect, test } from 'vitest';
import { DONE, deskUnderTest, STAFF } from './desk-under-test.ts';

test('a task is done by its id, and money that was too much may stay', async () => {
  const { ask, calls } = deskUnderTest({ closeTask: DONE, keepCredit: DONE });
  expect((await ask('/debtors/d1/tasks/T4/done', { method: 'POST' })).status).toBe(204);
  expect((await ask('/debtors/d1/tasks/T4/kept', { method: 'POST' })).status).toBe(204);
  expect(calls).toEqual([
    { port: 'closeTask', asked: [STAFF, 'd1', 'T4'] },
    { port: 'keepCredit', asked: [STAFF, 'd1', 'T4'] },
  ]);
});

test('whether an invoice arrived is yes or no, with what else was said', async () => {
  const { send, calls } = deskUnderTest({ answerArrival: DONE });
  expect((await send('POST', '/debtors/d1/tasks/T4/arrival', { note: null })).status).toBe(400);
  await send('POST', '/debtors/d1/tasks/T4/arrival', { arrived: false, note: ' ander adres ' });
  expect(calls).toEqual([
    { port: 'answerArrival', asked: [STAFF, 'd1', 'T4', { arrived: false, note: 'ander adres' }] },
  ]);
});
