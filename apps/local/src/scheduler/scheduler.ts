import { createHash } from 'node:crypto';
import { addSeconds, type Instant, instant, toMs } from '@voldaan/domain/calendar/instant.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import { type Collection, collection } from '../durable/collection.ts';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';
import { type DeadLetter, deadLetter } from './dead-letter.ts';
import { type DeliverToTarget, MOST_ATTEMPTS, OLDEST_SECONDS, waitBefore } from './delivery.ts';
import { firstOccurrence, nextOccurrence } from './occurrences.ts';
import type { Schedule, ScheduleGroup, ScheduleInput } from './schedule.ts';
import { type Occurrence, targetInput } from './target-input.ts';

/** Keeps schedules and fires them; knows nothing of HTTP. */
export type Scheduler = {
  readonly schedules: Collection<Schedule>;
  readonly groups: Collection<ScheduleGroup>;
  readonly now: () => Instant;
  readonly put: (name: string, input: ScheduleInput, created?: number) => Schedule;
  readonly remove: (schedule: Schedule) => void;
  readonly deadLetters: () => readonly DeadLetter[];
  /** Puts the schedules of an earlier run back in the queue; what is overdue fires at once. */
  readonly resume: () => void;
};

export type SchedulerOptions = {
  readonly clock: VirtualClock;
  readonly deliver: DeliverToTarget;
  readonly dataDir?: string | undefined;
};

export const scheduleKey = (group: string, name: string): string => `${group}/${name}`;
export const scheduleArn = (group: string, name: string): string =>
  `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule/${group}/${name}`;

const executionId = (schedule: Schedule): string =>
  createHash('sha256')
    .update(`${schedule.Arn} ${schedule.next} ${schedule.CreationDate}`)
    .digest('hex')
    .slice(0, 32);

export const scheduler = ({ clock, deliver, dataDir }: SchedulerOptions): Scheduler => {
  const schedules = collection<Schedule>(dataDir, 'schedules');
  const groups = collection<ScheduleGroup>(dataDir, 'groups');
  const dead = collection<DeadLetter>(dataDir, 'dead-letters');
  const keyOf = (schedule: Schedule): string => scheduleKey(schedule.GroupName, schedule.Name);
  const entryId = (schedule: Schedule): string => `schedule/${keyOf(schedule)}`;

  const arm = (schedule: Schedule, at: Instant): void => {
    if (schedule.State === 'DISABLED') clock.cancel(entryId(schedule));
    else clock.schedule(at, 'schedule', entryId(schedule), () => fire(keyOf(schedule)));
  };
  const remove = (schedule: Schedule): void => {
    clock.cancel(entryId(schedule));
    schedules.delete(keyOf(schedule));
  };
  const complete = (schedule: Schedule): void => {
    const next = nextOccurrence(schedule, clock.now());
    if (next === null && schedule.ActionAfterCompletion === 'DELETE') {
      remove(schedule);
      return;
    }
    schedules.set(keyOf(schedule), { ...schedule, next, attempts: 0, done: next === null });
    if (next !== null) arm(schedule, next);
  };
  const mayTryAgain = (schedule: Schedule, scheduledTime: Instant, at: Instant): boolean => {
    const policy = schedule.Target.RetryPolicy;
    const oldest = policy?.MaximumEventAgeInSeconds ?? OLDEST_SECONDS;
    return (
      schedule.attempts < (policy?.MaximumRetryAttempts ?? MOST_ATTEMPTS) &&
      at <= addSeconds(scheduledTime, oldest)
    );
  };
  const fire = async (key: string): Promise<void> => {
    const schedule = schedules.get(key);
    if (!schedule?.next) return;
    const scheduledTime = instant(schedule.next);
    const attempt = schedule.attempts + 1;
    const occurrence: Occurrence = {
      scheduleArn: schedule.Arn,
      scheduledTime,
      executionId: executionId(schedule),
      attempt,
    };
    const event = targetInput(schedule.Target.Input, occurrence);
    const delivery = await deliver(schedule.Target.Arn, event);
    // The target may have replaced or removed its own schedule while it ran.
    if (schedules.get(key) !== schedule) return;
    if (delivery.ok) return complete(schedule);
    const again = addSeconds(clock.now(), waitBefore(attempt));
    if (delivery.passing && mayTryAgain(schedule, scheduledTime, again)) {
      schedules.set(key, { ...schedule, attempts: attempt });
      return arm(schedule, again);
    }
    if (schedule.Target.DeadLetterConfig?.Arn) {
      dead.set(`${occurrence.executionId}`, deadLetter(schedule, event, delivery.code, delivery.message));
    }
    complete(schedule);
  };

  return {
    schedules,
    groups,
    now: clock.now,
    remove,
    put: (name, { ClientToken: _, ...input }, created) => {
      const seconds = toMs(clock.now()) / 1000;
      const next = firstOccurrence(input, clock.now());
      const schedule: Schedule = {
        ...input,
        Name: name,
        Arn: scheduleArn(input.GroupName, name),
        CreationDate: created ?? seconds,
        LastModificationDate: seconds,
        next,
        attempts: 0,
      };
      schedules.set(keyOf(schedule), schedule);
      if (next !== null) arm(schedule, next);
      return schedule;
    },
    deadLetters: dead.values,
    resume: () => {
      for (const schedule of schedules.values()) if (schedule.next) arm(schedule, instant(schedule.next));
    },
  };
};
