import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, expect, test } from 'vitest';
import { inFlight } from '../../../../apps/local/src/clock/in-flight.ts';
import { virtualClock } from '../../../../apps/local/src/clock/virtual-clock.ts';
import { counted } from '../../../../apps/local/src/http/counted.ts';
import { listen } from '../../../../apps/local/src/http/listen.ts';
import { plannedFaults } from '../../../../apps/local/src/scheduler/planned-faults.ts';
import { scheduler } from '../../../../apps/local/src/scheduler/scheduler.ts';
import { schedulerApi } from '../../../../apps/local/src/scheduler/scheduler-api.ts';
import { parseAttendInput } from '../lambda/attend-input.ts';
import { memoryKick } from '../memory/kick.ts';
import { local } from '../testing/local-table.ts';
import { scheduleName, schedulerWakeUps } from './wake-ups.ts';

const START = instant('2026-09-07T16:00:00Z');
const key: StreamKey = { administration: 'books', kind: 'ACCOUNT', id: 'account-1' };
const attendArn = 'arn:aws:lambda:eu-west-1:000000000000:function:attend';
const deadLetterArn = 'arn:aws:sqs:eu-west-1:000000000000:dead';
const roleArn = 'arn:aws:iam::000000000000:role/scheduler';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const stand = async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: START, inFlight: flights });
  const woken: { readonly at: string; readonly key: StreamKey }[] = [];
  const schedules = scheduler({
    clock,
    deliver: (_, event) => {
      woken.push({ at: clock.now(), key: parseAttendInput(event) });
      return { ok: true };
    },
  });
  const server = await listen(counted(flights, schedulerApi(schedules, plannedFaults()).fetch), {
    name: 'scheduler',
  });
  const client = new SchedulerClient(local(server.url));
  closing.push(() => client.destroy(), server.close);
  const kick = memoryKick();
  const wakeUps = schedulerWakeUps(client, {
    group: 'default',
    attendArn,
    roleArn,
    deadLetterArn,
    clock,
    kick,
  });
  const names = async () =>
    (await client.send(new ListSchedulesCommand({}))).Schedules?.map(({ Name }) => Name);
  return { clock, client, kick, wakeUps, woken, names };
};

test('a name is 40 hex digits of the stream, the version that set it and its moment', () => {
  // printf books/account-1 | sha256sum | cut -c 1-40
  const wake = { at: START, version: 12 };
  expect(scheduleName(key, wake)).toBe('72633704748dfd63ff53a26609d124ccded0c865.12.tl04g0');
  expect(scheduleName({ ...key, kind: 'RECEIPT' }, wake)).not.toBe(scheduleName(key, wake));
});

test('a wake-up comes at its moment, once, and is gone', async () => {
  const { clock, wakeUps, woken, names } = await stand();
  const at = instant('2026-09-08T07:12:00Z');
  await wakeUps.set(key, { at, version: 3 });
  await wakeUps.set(key, { at, version: 3 });
  await clock.advance(addSeconds(at, -1));
  expect(woken).toEqual([]);
  await clock.advance(addSeconds(at, 86_400));
  expect(woken).toEqual([{ at, key }]);
  expect(await names()).toEqual([]);
});

test('a schedule is in UTC, without a window, deletes itself and has a queue for what fails', async () => {
  const { client, wakeUps } = await stand();
  const wake = { at: instant('2026-09-08T07:12:00Z'), version: 3 };
  await wakeUps.set(key, wake);
  const made = await client.send(new GetScheduleCommand({ Name: scheduleName(key, wake) }));
  expect(made).toMatchObject({
    ScheduleExpression: 'at(2026-09-08T07:12:00)',
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn: attendArn, RoleArn: roleArn, DeadLetterConfig: { Arn: deadLetterArn } },
  });
});

test('a wake-up is taken back, and taking back what is gone is success', async () => {
  const { wakeUps, names } = await stand();
  const wake = { at: instant('2026-09-08T07:12:00Z'), version: 3 };
  await wakeUps.set(key, wake);
  await wakeUps.clear(key, wake);
  await wakeUps.clear(key, wake);
  expect(await names()).toEqual([]);
});

test('two runs on one version see another moment: neither takes the schedule of the other for its own', async () => {
  const { clock, wakeUps, woken } = await stand();
  // One looks while a mail is on its way and wants to know in an hour; the other has sent it.
  const uncertain = instant('2026-09-08T08:12:00Z');
  const next = instant('2026-09-21T07:12:00Z');
  await wakeUps.set(key, { at: uncertain, version: 17 });
  await wakeUps.set(key, { at: next, version: 17 });
  await clock.advance(next);
  expect(woken).toEqual([
    { at: uncertain, key },
    { at: next, key },
  ]);
});

test('a moment that has passed is kicked at once', async () => {
  const { kick, wakeUps, names } = await stand();
  await wakeUps.set(key, { at: START, version: 3 });
  expect(kick.take()).toEqual([key]);
  expect(await names()).toEqual([]);
});
