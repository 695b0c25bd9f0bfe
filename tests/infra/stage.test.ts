import { readFileSync } from 'node:fs';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from './world/stage.ts';

/** Ten o'clock on a Tuesday in Amsterdam. */
const NOW = instant('2026-09-08T08:00:00Z');

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(NOW);
});
afterAll(() => stage.stop());

/** An event of `events/`, where its file says from which page of AWS its shape is. */
const event = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`events/${name}.json`, import.meta.url), 'utf8')).event;

type Answer = { readonly statusCode: number; readonly headers: Readonly<Record<string, string>> };

test.each([
  ['portal-api', 'portal-get', 401],
  ['portal-api', 'portal-health', 200],
  ['desk-api', 'desk-get', 401],
  ['machine-api', 'machine-get', 401],
  ['mollie-webhook', 'mollie-call', 200],
])('%s answers %s through its function URL with %d', async (name, file, status) => {
  const answered = await stage.invoke(name, event(file));
  expect(answered).toMatchObject({ ok: true, payload: { statusCode: status } });
  if (name.endsWith('-api')) {
    const { headers } = (answered as { payload: Answer }).payload;
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test.each([
  ['sweep', 'scheduler-sweep'],
  ['attend', 'scheduler-attend'],
  ['attend-now', 'scheduler-attend'],
  ['import-worker', 'invoke-import'],
  ['mail-events', 'sns-bounce'],
])('%s takes %s, about what it does not know, and is done', async (name, file) => {
  expect(await stage.invoke(name, event(file))).toMatchObject({ ok: true });
});
