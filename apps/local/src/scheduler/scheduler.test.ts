import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  ResourceNotFoundException,
  SchedulerClient,
  ThrottlingException,
  UpdateScheduleCommand,
  ValidationException,
} from '@aws-sdk/client-scheduler';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFlight } from '../clock/in-flight.ts';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import type { Delivery } from './delivery.ts';
import { plannedFaults } from './planned-faults.ts';
import { scheduler } from './scheduler.ts';
import { schedulerApi } from './scheduler-api.ts';

const start = instant('2026-09-08T07:00:00Z');
const attend = 'arn:aws:lambda:eu-west-1:000000000000:function:attend';
const queue = 'arn:aws:sqs:eu-west-1:000000000000:dead';
let folder = '';
let clocks: VirtualClock[] = [];
let open: { server: Listening; client: SchedulerClient }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voldaan-scheduler-'));
});
afterEach(async () => {
  for (const clock of clocks) await clock.stop();
  clocks = [];
  for (const { server, client } of open) {
    client.destroy();
    await server.close();
  }
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

type Seen = { at: string; arn: string; event: unknown };

const stand = async (options: { startAt?: typeof start; answer?: (count: number) => Delivery } = {}) => {
  const { startAt = start, answer = () => ({ ok: true }) } = options;
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt, inFlight: flights });
  clocks.push(clock);
  const seen: Seen[] = [];
  const deliver = (arn: string, event: unknown): Delivery => {
    seen.push({ at: clock.now(), arn, event });
    return answer(seen.length);
  };
  const schedules = scheduler({ clock, deliver, dataDir: folder });
  const faults = plannedFaults();
  const api = schedulerApi(schedules, faults);
  const server = await listen(counted(flights, api.fetch), { name: 'scheduler' });
  const client = new SchedulerClient({
    endpoint: server.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  open.push({ server, client });
  return { clock, schedules, client, seen, faults };
};

const once = (
  Name: string,
  at: string,
  more: Partial<CreateScheduleCommandInput> = {},
): CreateScheduleCommandInput => ({
  Name,
  ScheduleExpression: `at(${at})`,
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: attend,
    RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
    Input: `{"account":"${Name}"}`,
  },
  ...more,
});

test('a one-time schedule wakes its target on its second and is gone', async () => {
  const { clock, client, seen } = await stand();
  const made = await client.send(new CreateScheduleCommand(once('a.1', '2026-09-09T07:12:00')));
  expect(made.ScheduleArn).toBe('arn:aws:scheduler:eu-west-1:000000000000:schedule/default/a.1');
  const got = await client.send(new GetScheduleCommand({ Name: 'a.1' }));
  expect(got).toMatchObject({ GroupName: 'default', State: 'ENABLED', ActionAfterCompletion: 'DELETE' });
  expect(got.CreationDate).toEqual(new Date('2026-09-08T07:00:00Z'));

  await clock.advance(instant('2026-09-09T07:11:59Z'));
  expect(seen).toEqual([]);
  await clock.advance(instant('2026-09-09T07:12:00Z'));
  expect(seen).toEqual([{ at: '2026-09-09T07:12:00Z', arn: attend, event: { account: 'a.1' } }]);
  await expect(client.send(new GetScheduleCommand({ Name: 'a.1' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
});

test('contract errors: already there, not there, not understood', async () => {
  const { client, faults } = await stand();
  await client.send(new CreateScheduleCommand(once('a', '2026-09-09T07:12:00')));
  const create = (input: CreateScheduleCommandInput) => client.send(new CreateScheduleCommand(input));
  await expect(create(once('a', '2026-09-09T07:12:00'))).rejects.toBeInstanceOf(ConflictException);
  await expect(client.send(new DeleteScheduleCommand({ Name: 'b' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  await expect(create(once('b', '2026-02-30T07:12:00'))).rejects.toBeInstanceOf(ValidationException);
  await expect(create(once('b/c', '2026-09-09T07:12:00'))).rejects.toBeInstanceOf(ValidationException);
  await expect(create(once('b', '2026-09-09T07:12:00', { GroupName: 'none' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  faults.plan('ThrottlingException');
  await expect(create(once('b', '2026-09-09T07:12:00'))).rejects.toBeInstanceOf(ThrottlingException);
  expect(await create(once('b', '2026-09-09T07:12:00'))).toMatchObject({ ScheduleArn: /b$/ });
});

test('the same client token is a replay; with another content it is a conflict', async () => {
  const { client } = await stand();
  const call = (at: string) =>
    client.send(new CreateScheduleCommand(once('a', at, { ClientToken: 'token-1' })));
  const first = await call('2026-09-09T07:12:00');
  expect((await call('2026-09-09T07:12:00')).ScheduleArn).toBe(first.ScheduleArn);
  await expect(call('2026-09-10T07:12:00')).rejects.toBeInstanceOf(ConflictException);
});

test('a deleted schedule never fires; an updated one fires at its new moment; NONE keeps it', async () => {
  const { clock, client, seen } = await stand();
  await client.send(new CreateScheduleCommand(once('gone', '2026-09-08T08:00:00')));
  await client.send(new CreateScheduleCommand(once('moved', '2026-09-08T08:00:00')));
  await client.send(new DeleteScheduleCommand({ Name: 'gone' }));
  await client.send(
    new UpdateScheduleCommand(once('moved', '2026-09-08T09:00:00', { ActionAfterCompletion: 'NONE' })),
  );
  await clock.advance(instant('2026-09-09T00:00:00Z'));
  expect(seen.map(({ at, event }) => [at, event])).toEqual([['2026-09-08T09:00:00Z', { account: 'moved' }]]);
  const kept = await client.send(new ListSchedulesCommand({}));
  expect(kept.Schedules?.map(({ Name }) => Name)).toEqual(['moved']);
});

test('schedules survive a restart, and one that is overdue fires at boot', async () => {
  const first = await stand();
  await first.client.send(new CreateScheduleCommand(once('overdue', '2026-09-08T08:00:00')));
  await first.client.send(new CreateScheduleCommand(once('later', '2026-09-10T08:00:00')));

  const second = await stand({ startAt: instant('2026-09-09T00:00:00Z') });
  second.schedules.resume();
  await second.clock.settle();
  expect(second.seen).toEqual([{ at: '2026-09-09T00:00:00Z', arn: attend, event: { account: 'overdue' } }]);
  await second.clock.advance(instant('2026-09-11T00:00:00Z'));
  expect(second.seen.map(({ at }) => at)).toEqual(['2026-09-09T00:00:00Z', '2026-09-10T08:00:00Z']);
});

test('context attributes say when it was meant and which attempt this is; throttling is tried again', async () => {
  const { clock, client, seen } = await stand({
    answer: (count) =>
      count < 3 ? { ok: false, passing: true, code: 'Throttling', message: 'slow down' } : { ok: true },
  });
  const Input =
    '{"at":"<aws.scheduler.scheduled-time>","attempt":<aws.scheduler.attempt-number>,"arn":"<aws.scheduler.schedule-arn>"}';
  const target = { Arn: attend, RoleArn: 'arn:aws:iam::000000000000:role/scheduler', Input };
  await client.send(new CreateScheduleCommand(once('a', '2026-09-08T08:00:00', { Target: target })));
  await clock.advance(instant('2026-09-08T12:00:00Z'));
  const arn = 'arn:aws:scheduler:eu-west-1:000000000000:schedule/default/a';
  expect(seen.map(({ at, event }) => [at, event])).toEqual([
    ['2026-09-08T08:00:00Z', { at: '2026-09-08T08:00:00Z', attempt: 1, arn }],
    ['2026-09-08T08:01:00Z', { at: '2026-09-08T08:00:00Z', attempt: 2, arn }],
    ['2026-09-08T08:03:00Z', { at: '2026-09-08T08:00:00Z', attempt: 3, arn }],
  ]);
});

test('what cannot be delivered lies in the dead-letter queue', async () => {
  const { clock, client, schedules } = await stand({
    answer: () => ({ ok: false, passing: true, code: 'Throttling', message: 'slow down' }),
  });
  const Target = {
    Arn: attend,
    RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
    Input: '{"account":"a"}',
    RetryPolicy: { MaximumRetryAttempts: 1 },
    DeadLetterConfig: { Arn: queue },
  };
  await client.send(new CreateScheduleCommand(once('a', '2026-09-08T08:00:00', { Target })));
  await clock.advance(addSeconds(start, 86_400));
  expect(schedules.deadLetters()).toMatchObject([
    {
      queueArn: queue,
      body: { account: 'a' },
      attributes: { ERROR_CODE: 'Throttling', RETRY_ATTEMPTS: '1' },
    },
  ]);
  expect(schedules.schedules.size()).toBe(0);
});

test('a rate goes on; Amsterdam time follows the summer clock', async () => {
  const { clock, client, seen } = await stand();
  await client.send(new CreateScheduleCommand(once('sweep', '', { ScheduleExpression: 'rate(2 hours)' })));
  await client.send(
    new CreateScheduleCommand(
      once('local', '2026-09-08T14:30:00', { ScheduleExpressionTimezone: 'Europe/Amsterdam' }),
    ),
  );
  await clock.advance(instant('2026-09-08T13:00:00Z'));
  expect(seen.map(({ at }) => at)).toEqual([
    '2026-09-08T09:00:00Z',
    '2026-09-08T11:00:00Z',
    '2026-09-08T12:30:00Z',
    '2026-09-08T13:00:00Z',
  ]);
});

test('groups hold schedules, lists are paged, and a deleted group takes its schedules along', async () => {
  const { client } = await stand();
  await client.send(new CreateScheduleGroupCommand({ Name: 'demo' }));
  await expect(client.send(new CreateScheduleGroupCommand({ Name: 'demo' }))).rejects.toBeInstanceOf(
    ConflictException,
  );
  for (const name of ['a', 'b', 'c']) {
    await client.send(new CreateScheduleCommand(once(name, '2026-09-09T08:00:00', { GroupName: 'demo' })));
  }
  const groups = await client.send(new ListScheduleGroupsCommand({}));
  expect(groups.ScheduleGroups?.map(({ Name }) => Name)).toEqual(['default', 'demo']);
  const first = await client.send(new ListSchedulesCommand({ GroupName: 'demo', MaxResults: 2 }));
  expect(first.Schedules?.map(({ Name }) => Name)).toEqual(['a', 'b']);
  const rest = await client.send(
    new ListSchedulesCommand({ GroupName: 'demo', MaxResults: 2, NextToken: first.NextToken }),
  );
  expect(rest.Schedules?.map(({ Name }) => Name)).toEqual(['c']);
  expect(rest.NextToken).toBeUndefined();
  await client.send(new DeleteScheduleGroupCommand({ Name: 'demo' }));
  expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
});
