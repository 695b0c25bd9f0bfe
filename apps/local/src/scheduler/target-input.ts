import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { ACCOUNT, REGION } from '../lambda/local-function.ts';

export type Occurrence = {
  readonly scheduleArn: string;
  readonly scheduledTime: Instant;
  readonly executionId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
};

const tokens = (occurrence: Occurrence): Readonly<Record<string, string>> => ({
  'schedule-arn': occurrence.scheduleArn,
  'scheduled-time': occurrence.scheduledTime,
  'execution-id': occurrence.executionId,
  'attempt-number': String(occurrence.attempt),
});

const defaultEvent = (occurrence: Occurrence) => ({
  version: '0',
  id: occurrence.executionId,
  'detail-type': 'Scheduled Event',
  source: 'aws.scheduler',
  account: ACCOUNT,
  time: occurrence.scheduledTime,
  region: REGION,
  resources: [occurrence.scheduleArn],
  detail: '{}',
});

/**
 * The event a target receives: its `Input` with the context attributes filled in, or Scheduler's own event.
 * An `Input` that is no JSON arrives as text.
 *
 * @see EventBridge Scheduler user guide, "Adding context attributes"
 * @example targetInput('{"at":"<aws.scheduler.scheduled-time>"}', occurrence) // { at: '2026-09-08T07:12:00Z' }
 */
export const targetInput = (input: string | undefined, occurrence: Occurrence): unknown => {
  if (input === undefined) return defaultEvent(occurrence);
  const values = tokens(occurrence);
  const filled = input.replace(/<aws\.scheduler\.([a-z-]+)>/g, (token, name) => values[name] ?? token);
  try {
    return JSON.parse(filled);
  } catch {
    return filled;
  }
};
