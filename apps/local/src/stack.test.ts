import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { APIGatewayProxyEventV2, S3Event, SNSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SubscribedFunction } from './lambda/subscriptions.ts';
import { clientConfig } from './stack/client-config.ts';
import { type Stack, startStack } from './stack.ts';

const start = instant('2026-09-08T07:00:00Z');
const table = {
  TableName: 'voldaan',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
};

let folder = '';
let running: Stack[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-stack-'));
});
afterEach(async () => {
  for (const stack of running) await stack.stop();
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

type Told = { attended: string[]; events: string[]; objects: string[]; sweeps: string[] };

/** A tiny backend: the API plans a visit, the visit writes and mails, events are written down. */
const backend = (told: Told): SubscribedFunction[] => [
  {
    name: 'portal-api',
    events: ['http'],
    handler: async (event) => {
      const { rawPath } = event as APIGatewayProxyEventV2;
      await new SchedulerClient().send(
        new CreateScheduleCommand({
          Name: 'visit',
          ScheduleExpression: 'at(2026-09-10T07:12:00)',
          FlexibleTimeWindow: { Mode: 'OFF' },
          ActionAfterCompletion: 'DELETE',
          Target: {
            Arn: 'arn:aws:lambda:eu-west-1:000000000000:function:attend',
            RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
            Input: '{"account":"a"}',
          },
        }),
      );
      return { statusCode: 202, body: rawPath };
    },
  },
  {
    name: 'attend',
    events: ['scheduler', 'invoke'],
    handler: async (event) => {
      const now = process.env['VOLDAAN_NOW'] ?? '';
      told.attended.push(`${now} ${JSON.stringify(event)}`);
      await new DynamoDBClient().send(
        new PutItemCommand({ TableName: 'voldaan', Item: { pk: { S: 'a' }, now: { S: now } } }),
      );
      await new SESClient().send(
        new SendRawEmailCommand({
          RawMessage: {
            Data: Buffer.from(
              'From: a@timmer.example\r\nTo: b@bakkerij.example\r\nSubject: Nog open\r\n\r\nBeste Ayse',
            ),
          },
          ConfigurationSetName: 'voldaan',
          Tags: [{ Name: 'effect', Value: 'e-1' }],
        }),
      );
    },
  },
  {
    name: 'mail-events',
    events: ['ses-events'],
    handler: (event) => {
      for (const record of (event as SNSEvent).Records) {
        const message = JSON.parse(record.Sns.Message);
        told.events.push(`${message.eventType} ${message.mail.tags.effect}`);
      }
    },
  },
  {
    name: 'arrivals',
    events: ['s3:inbound-mail/'],
    handler: async (event) => {
      const [record] = (event as S3Event).Records;
      if (!record) return;
      const { bucket, object } = record.s3;
      const got = await new S3Client().send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
      told.objects.push((await got.Body?.transformToString()) ?? '');
    },
  },
  { name: 'sweep', handler: () => void told.sweeps.push(process.env['VOLDAAN_NOW'] ?? '') },
];

const stand = async (told: Told, frozenAt = start) => {
  const stack = await startStack({
    dataDir: folder,
    frozenAt,
    table,
    functions: backend(told),
    sites: [{ name: 'portal', functionName: 'portal-api' }],
    sweepFunction: 'sweep',
    environment: { PORTAL_URL: '{portal}' },
  });
  running.push(stack);
  return stack;
};
const nothing = (): Told => ({ attended: [], events: [], objects: [], sweeps: [] });

test('a request plans a visit; the clock makes it happen, with mail, its events and an answer', async () => {
  const told = nothing();
  const stack = await stand(told);
  const answer = await fetch(`${stack.addresses['portal']}/api/plan`);
  expect([answer.status, await answer.text()]).toEqual([202, '/api/plan']);
  await stack.clock.advance(instant('2026-09-11T07:00:00Z'));
  expect(told.attended).toEqual(['2026-09-10T07:12:00Z {"account":"a"}']);
  expect(told.events).toEqual(['Send e-1', 'Delivery e-1']);
  expect(told.sweeps).toHaveLength(13);
  expect(stack.inFlight.count()).toBe(0);

  const [mail] = stack.mailbox.list();
  await fetch(`${stack.addresses['mailbox']}/messages/${mail?.id}/answer`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ text: 'Ik betaal vrijdag' }),
  });
  await stack.clock.settle();
  expect(told.objects).toHaveLength(1);
  expect(told.objects[0]).toContain('Subject: Re: Nog open');
  expect(stack.lambda.failures()).toEqual([]);
});

test('a restart on the same folder goes on: schedule, table, mail, clock', async () => {
  const told = nothing();
  const first = await stand(told);
  await fetch(`${first.addresses['portal']}/api/plan`);
  await first.clock.advance(instant('2026-09-09T12:00:00Z'));
  await first.stop();
  expect(process.env['VOLDAAN_NOW']).toBeUndefined();

  const second = await stand(told);
  expect(second.clock.now()).toBe('2026-09-09T12:00:00Z');
  await second.clock.advance(instant('2026-09-10T08:00:00Z'));
  expect(told.attended).toEqual(['2026-09-10T07:12:00Z {"account":"a"}']);
  await second.stop();

  const third = await stand(told);
  const read = await new DynamoDBClient(clientConfig(third.addresses, 'dynamodb')).send(
    new GetItemCommand({ TableName: 'voldaan', Key: { pk: { S: 'a' } }, ConsistentRead: true }),
  );
  expect(read.Item?.['now']).toEqual({ S: '2026-09-10T07:12:00Z' });
  expect(third.mailbox.list().map(({ subject }) => subject)).toEqual(['Nog open']);
});

test('the clock page travels by form and by JSON, and shows what failed', async () => {
  const told = nothing();
  const stack = await stand(told);
  const clock = stack.addresses['clock'];
  const advance = (wish: unknown) =>
    fetch(`${clock}/advance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish),
    });
  await fetch(`${stack.addresses['portal']}/api/plan`);
  expect(await (await advance({ toNext: true })).json()).toMatchObject({
    ok: true,
    now: '2026-09-10T07:12:00Z',
  });
  expect(await (await advance({ days: 7 })).json()).toMatchObject({ now: '2026-09-17T07:12:00Z' });
  expect(await (await advance({ to: '2026-10-01' })).json()).toMatchObject({ now: '2026-10-01T10:00:00Z' });
  expect((await advance({ to: '2026-09-01' })).status).toBe(409);
  expect((await advance({ over: 'there' })).status).toBe(400);
  const form = await fetch(`${clock}/advance`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ days: '1' }),
  });
  expect(form.headers.get('location')).toMatch(/^\/\?delivered=\d+$/);
  expect(stack.clock.now()).toBe('2026-10-02T10:00:00Z');

  stack.lambda.crash('attend', 'before', 3);
  stack.lambda.invokeAsync('attend', { account: 'b' });
  await advance({ days: 1 });
  const page = await (await fetch(`${clock}/`)).text();
  expect(page).toContain('Runtime exited');
  const state = await (await fetch(`${clock}/api/clock`)).json();
  expect(state).toMatchObject({ mode: 'frozen', failures: [{ requestPayload: { account: 'b' } }] });
});

test('a bundle is loaded anew for each stack, with the addresses of that stack', async () => {
  const handlerFile = join(folder, 'where.mjs');
  writeFileSync(
    handlerFile,
    'const loaded = process.env.AWS_ENDPOINT_URL_SES; export const handler = async () => ({ loaded, portal: process.env.PORTAL_URL });',
  );
  for (let run = 0; run < 2; run += 1) {
    const stack = await startStack({
      frozenAt: start,
      functions: [{ name: 'where', handlerFile }],
      sites: [{ name: 'portal', functionName: 'where' }],
      environment: { PORTAL_URL: '{portal}' },
    });
    running.push(stack);
    const client = new LambdaClient(clientConfig(stack.addresses, 'lambda'));
    const answer = await client.send(new InvokeCommand({ FunctionName: 'where' }));
    expect(JSON.parse(Buffer.from(answer.Payload ?? []).toString())).toEqual({
      loaded: stack.addresses['ses'],
      portal: stack.addresses['portal'],
    });
    client.destroy();
    await stack.stop();
  }
});

test('with a real test account there is no Mollie stand-in', async () => {
  const stack = await startStack({ frozenAt: start, mollieApiKey: 'test_realaccount' });
  running.push(stack);
  expect(stack.addresses['mollie']).toBeUndefined();
  expect(stack.environment['MOLLIE_API_KEY']).toBe('test_realaccount');
  expect(stack.environment['MOLLIE_API_URL']).toBeUndefined();
});

test('a port that is taken is said in a sentence, and nothing stays behind', async () => {
  const first = await startStack({ frozenAt: start });
  running.push(first);
  const port = Number(new URL(first.addresses['mailbox'] ?? '').port);
  await expect(startStack({ frozenAt: start, ports: { mailbox: port } })).rejects.toThrow(
    `Poort ${port} (mailbox) is bezet.`,
  );
});
