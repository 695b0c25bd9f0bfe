import { readFileSync } from 'node:fs';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOf } from '../hostile/world/list.ts';
import { handIn } from './world/hand-in.ts';
import { type Stage, startStage } from './world/stage.ts';

/** Four in the afternoon of a Tuesday in Amsterdam: the mails of the morning may all have left. */
const NOW = instant('2026-09-08T14:00:00Z');

/** Nine bundles are built and started; nothing waits for the clock. */
const STARTING = 400_000;

let stage: Stage | undefined;
beforeAll(async () => {
  stage = await startStage(NOW);
}, STARTING);
afterAll(() => stage?.stop());

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
  const answered = await stage?.invoke(name, event(file));
  expect(answered).toMatchObject({ ok: true, payload: { statusCode: status } });
  if (name.endsWith('-api')) {
    const { headers } = (answered as { payload: Answer }).payload;
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

test.each([
  ['sweep', 'scheduler-sweep'],
  ['daily', 'scheduler-sweep'],
  ['attend', 'scheduler-attend'],
  ['attend-now', 'scheduler-attend'],
  ['import-worker', 'invoke-import'],
  ['mail-events', 'sns-bounce'],
  ['mail-in', 's3-mail'],
])('%s takes %s, about what it does not know, and is done', async (name, file) => {
  expect(await stage?.invoke(name, event(file))).toMatchObject({ ok: true });
});

test('a list that is handed in becomes a reminder that was delivered, by functions that may do just that', async () => {
  if (!stage) throw new Error('The stage did not start.');
  const { stack, door } = stage;
  const taken = await handIn(stack, NOW, listOf({ number: 'A1', due: '18-09-2026' }));
  expect(taken.ok).toBe(true);
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-09-26T16:00:00Z'));

  expect(stack.lambda.failures()).toEqual([]);
  expect(door.refused).toEqual([]);
  const by = (name: string) =>
    new Set(door.let.filter((asked) => asked.by === name).map(({ action }) => action));
  expect([...by('import-worker')]).toEqual(expect.arrayContaining(['s3:GetObject', 'lambda:InvokeFunction']));
  expect([...by('attend')]).toEqual(
    expect.arrayContaining([
      'ses:SendRawEmail',
      's3:PutObject',
      'scheduler:CreateSchedule',
      'dynamodb:PutItem',
    ]),
  );
  expect([...by('mail-events')]).toEqual(expect.arrayContaining(['dynamodb:PutItem']));
  expect(stack.mailbox.list()).toHaveLength(1);
});

test('what a function may not do is refused at the door', async () => {
  if (!stage) throw new Error('The stage did not start.');
  const { door } = stage;
  const before = door.refused.length;
  const answer = await fetch(`${door.url}/`, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=mail-events/20260908/eu-west-1/ses/aws4_request, Signature=0',
    },
    body: 'Action=SendRawEmail',
  });
  expect(answer.status).toBe(403);
  expect(door.refused.slice(before)).toMatchObject([{ by: 'mail-events', action: 'ses:SendRawEmail' }]);
});
