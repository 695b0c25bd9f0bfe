import { createHash } from 'node:crypto';
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { BusinessClock } from '@voldaan/application/ports/clocks.ts';
import type { StreamKey, Wake } from '@voldaan/application/ports/stream.ts';
import type { AttendKick, WakeUps } from '@voldaan/application/ports/wake-ups.ts';
import { toMs } from '@voldaan/domain/calendar/instant.ts';
import { attendInput } from '../lambda/attend-input.ts';

export type SchedulerOptions = {
  readonly group: string;
  /** ARN of the function `attend`. */
  readonly attendArn: string;
  /** Role with which Scheduler may invoke it. */
  readonly roleArn: string;
  /** Queue for what Scheduler could not deliver. */
  readonly deadLetterArn: string;
  readonly clock: BusinessClock;
  readonly kick: AttendKick;
};

const RETRIES = { MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 3_600 };

/**
 * Name of a schedule: 40 hex digits for the stream, the version that set it, and its moment in seconds, base 36.
 *
 * Two runs may look at the same version and see another moment, one of them before its mail has left. Without the
 * moment the second would take the schedule of the first for its own, and never be woken.
 */
export const scheduleName = ({ administration, kind, id }: StreamKey, { version, at }: Wake): string => {
  const stream = kind === 'ACCOUNT' ? `${administration}/${id}` : `${administration}/${kind}/${id}`;
  const hash = createHash('sha256').update(stream).digest('hex').slice(0, 40);
  return `${hash}.${version}.${Math.floor(toMs(at) / 1000).toString(36)}`;
};

/** Awaits a call for which one kind of refusal means that it is done already. */
const doneOr = async (
  done: typeof ConflictException | typeof ResourceNotFoundException,
  call: Promise<unknown>,
) => {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof done)) throw error;
  }
};

/** One-time schedules in EventBridge Scheduler: created, never updated; a moment in the past is kicked at once. */
export const schedulerWakeUps = (client: SchedulerClient, options: SchedulerOptions): WakeUps => ({
  set: async (key, wake) => {
    if (wake.at <= options.clock.now()) return options.kick.kick(key);
    const create = new CreateScheduleCommand({
      Name: scheduleName(key, wake),
      GroupName: options.group,
      ScheduleExpression: `at(${wake.at.replace('Z', '')})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: options.attendArn,
        RoleArn: options.roleArn,
        Input: attendInput(key),
        RetryPolicy: RETRIES,
        DeadLetterConfig: { Arn: options.deadLetterArn },
      },
    });
    await doneOr(ConflictException, client.send(create));
  },
  clear: (key, wake) =>
    doneOr(
      ResourceNotFoundException,
      client.send(new DeleteScheduleCommand({ Name: scheduleName(key, wake), GroupName: options.group })),
    ),
});
