import { describe, expect, test } from 'vitest';
import { DONE, deskUnderTest, STAFF } from './desk-under-test.ts';

describe('letters', () => {
  test('printing names what may be printed and what was overtaken', async () => {
    const value = {
      url: '/all',
      documents: [{ letterId: 'l1', url: '/x' }],
      withdrawn: [{ letterId: 'l2', reason: 'paid' }],
    };
    const { send, calls } = deskUnderTest({ printLetters: { ok: true, value } });
    const letters = [
      { accountId: 'a1', letterId: 'l1' },
      { accountId: 'a2', letterId: 'l2' },
    ];
    const answer = await send('POST', '/letters/print', { letters });
    expect(await answer.json()).toEqual(value);
    expect(calls).toEqual([{ port: 'printLetters', asked: [STAFF, letters] }]);
  });

  test('printing nothing is refused', async () => {
    expect((await deskUnderTest().send('POST', '/letters/print', { letters: [] })).status).toBe(400);
  });

  test('posted counts from the day that a person says, with the number of a registered letter', async () => {
    const { send, calls } = deskUnderTest({ letterPosted: DONE });
    await send('POST', '/letters/a1/l1/posted', { on: '2026-09-24', tracking: ' 3SABC123 ' });
    expect(calls).toEqual([
      { port: 'letterPosted', asked: [STAFF, 'a1', 'l1', { on: '2026-09-24', tracking: '3SABC123' }] },
    ]);
  });
});

test('the list of debtors starts with those who owe, from the first page', async () => {
  const { ask, calls } = deskUnderTest({ listDebtors: { ok: true, value: { rows: [] } } });
  await ask('/debtors');
  await ask('/debtors?query=groot&filter=overdue&cursor=c');
  expect(calls.map(({ asked }) => asked[1])).toEqual([
    { query: '', filter: 'open' },
    { query: 'groot', filter: 'overdue', cursor: 'c' },
  ]);
  expect((await ask('/debtors?filter=angry')).status).toBe(400);
});
