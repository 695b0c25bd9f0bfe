import { expect, test } from 'vitest';
import { deskUnderTest, STAFF } from './desk-under-test.ts';

test('the reports of some days are asked for by address', async () => {
  const { ask, calls } = deskUnderTest({ readReports: { ok: true, value: { today: '2026-09-15' } } });
  const answer = await ask('/reports?from=2026-08-01&until=2026-09-15');
  expect([answer.status, await answer.json()]).toEqual([200, { today: '2026-09-15' }]);
  expect(calls).toEqual([
    { port: 'readReports', asked: [STAFF, { from: '2026-08-01', until: '2026-09-15' }] },
  ]);
});

test('a table comes as a file with its own name', async () => {
  const { ask, calls } = deskUnderTest({ exportReport: { ok: true, value: 'a;b\r\n' } });
  const answer = await ask('/reports/ageing.csv');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ageing.csv"');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(calls).toEqual([{ port: 'exportReport', asked: [STAFF, 'ageing', {}] }]);
});

test('a file is in the language that its reader chose, whatever his browser asks for', async () => {
  const { ask, calls } = deskUnderTest({ exportReport: { ok: true, value: '' } });
  await ask('/reports/ageing.csv?from=2026-08-01&language=en', { headers: { 'accept-language': 'nl' } });
  expect(calls).toEqual([
    { port: 'exportReport', asked: [{ ...STAFF, language: 'en' }, 'ageing', { from: '2026-08-01' }] },
  ]);
});

test('a report that does not exist is not found; a day that is none is not understood', async () => {
  const { ask, calls } = deskUnderTest();
  expect((await ask('/reports/profit.csv')).status).toBe(404);
  expect((await ask('/reports/ageing')).status).toBe(404);
  expect((await ask('/reports?from=31-02-2026')).status).toBe(400);
  expect(calls).toEqual([]);
});
