import { instant } from '@voldaan/domain/calendar/instant.ts';
import { expect, test } from 'vitest';
import type { DailyJob, DailyServices } from './daily-job.ts';
import { runDaily } from './run-daily.ts';

/** 00:30 on a Saturday in Amsterdam, which is Friday in London. */
const services = {
  clock: { now: () => instant('2026-09-04T22:30:00Z') },
  items: { all: async () => ['timmer', 'bakker'].map((id) => ({ id, version: 1, value: { id } })) },
} as unknown as DailyServices;

test('every job for every administration, on the day in Amsterdam; one that fails keeps no other from its own', async () => {
  const did: string[] = [];
  const job = (name: string, fails: string): DailyJob => ({
    name,
    run: async (_, { administration: { id }, today }) => {
      if (id === fails) throw new Error('broken');
      did.push(`${name} ${id} ${today}`);
    },
  });
  const failures = await runDaily(services, [job('digests', 'timmer'), job('rows', 'nobody')]);
  expect(did).toEqual(['rows timmer 2026-09-05', 'digests bakker 2026-09-05', 'rows bakker 2026-09-05']);
  expect(failures).toMatchObject([
    { job: 'digests', administration: 'timmer', cause: { message: 'broken' } },
  ]);
});
