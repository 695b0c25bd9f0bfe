import type { Schedule } from './schedule.ts';

/** An event that never reached its target, as it lies in the dead-letter queue. */
export type DeadLetter = {
  readonly queueArn: string;
  readonly body: unknown;
  readonly attributes: {
    readonly ERROR_CODE: string;
    readonly ERROR_MESSAGE: string;
    readonly RETRY_ATTEMPTS: string;
    readonly SCHEDULE_ARN: string;
    readonly TARGET_ARN: string;
    readonly SCHEDULED_TIME: string;
  };
};

export const deadLetter = (schedule: Schedule, body: unknown, code: string, message: string): DeadLetter => ({
  queueArn: schedule.Target.DeadLetterConfig?.Arn ?? '',
  body,
  attributes: {
    ERROR_CODE: code,
    ERROR_MESSAGE: message,
    RETRY_ATTEMPTS: String(schedule.attempts),
    SCHEDULE_ARN: schedule.Arn,
    TARGET_ARN: schedule.Target.Arn,
    SCHEDULED_TIME: schedule.next ?? '',
  },
});
