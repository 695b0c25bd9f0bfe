import { memoryClock } from '@voldaan/adapters/memory/clock.ts';
import { memoryItems } from '@voldaan/adapters/memory/items.ts';
import { notePulse } from '@voldaan/application/maintenance/pulse.ts';
import { Health } from '@voldaan/contract/http/health.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { healthOf } from './health-of.ts';
import { withHealth } from './with-health.ts';

const stage = () => {
  const wall = memoryClock(instant('2026-11-21T12:00:00Z'));
  return { items: memoryItems(), wall };
};

const ask = async (services: Parameters<typeof healthOf>[0]) => {
  const app = withHealth(new Hono(), () => healthOf(services));
  const answer = await app.request('/api/health');
  return { status: answer.status, cache: answer.headers.get('cache-control'), body: await answer.json() };
};

test('a new stage is well, and has not been swept', async () => {
  const { status, body, cache } = await ask(stage());
  expect(status).toBe(200);
  expect(cache).toBe('no-store');
  expect(Health.parse(body)).toMatchObject({ ok: true, sweep: { ageSeconds: null, late: false } });
});

test('a quarter of an hour after a sweep all is well, a second later it is not', async () => {
  const services = stage();
  await notePulse(services);
  services.wall.moveTo(instant('2026-11-21T12:15:00Z'));
  expect(await ask(services)).toMatchObject({ status: 200, body: { sweep: { ageSeconds: 900 } } });
  services.wall.moveTo(instant('2026-11-21T12:15:01Z'));
  expect(await ask(services)).toMatchObject({ status: 503, body: { ok: false, sweep: { late: true } } });
  await notePulse(services);
  expect(await ask(services)).toMatchObject({ status: 200, body: { sweep: { ageSeconds: 0 } } });
});

test('a table that does not answer is said, without what it said', async () => {
  const items = { ...memoryItems(), get: () => Promise.reject(new Error('secret-table is gone')) };
  const { status, body } = await ask({ ...stage(), items });
  expect(status).toBe(503);
  expect(body).toMatchObject({ ok: false, table: 'unreachable' });
  expect(JSON.stringify(body)).not.toContain('secret');
});

test('everything else goes to the site, and so does what it was called with', async () => {
  const site = new Hono<{ Bindings: { request: string } }>().get('/api/me', (c) => c.text(c.env.request));
  const app = withHealth(site, () => healthOf(stage()));
  const answer = await app.request('/api/me', undefined, { request: 'r-1' });
  expect(await answer.text()).toBe('r-1');
  expect((await app.request('/api/nothing')).status).toBe(404);
});
