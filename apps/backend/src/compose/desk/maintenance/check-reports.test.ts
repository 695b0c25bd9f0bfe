import { expect, test } from 'vitest';
import { code, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

test('a day that says something else than the logs is found and put right', async () => {
  const { desk, sanne, services } = await reminded();
  value(await desk.readFollowers(sanne));
  expect(value(await desk.checkReports(sanne, {}))).toEqual({ looked: 1, mended: [], next: null });
  const row = await services.items.get<object>('timmer', 'REPORT_DAY', '2026-09-07');
  const wrong = { ...row?.value, turnover: {} };
  await services.items.put('timmer', 'REPORT_DAY', '2026-09-07', wrong, row?.version ?? 0);
  expect(value(await desk.checkReports(sanne, {})).mended).toEqual(['2026-09-07']);
  expect(value(await desk.checkReports(sanne, {})).mended).toEqual([]);
});

test('a check that another one took the place of is told so, and only administrators may', async () => {
  const { desk, sanne, staffOf } = await reminded();
  expect(code(await desk.checkReports(sanne, { run: 'of-yesterday' }))).toBe('changed-meanwhile');
  expect(value(await desk.checkReports(staffOf('sanne', 'admin', 'bakker'), {})).looked).toBe(0);
  expect(code(await desk.checkReports(staffOf('joris', 'approver'), {}))).toBe('not-allowed');
});
