import { addSeconds, type Instant, instantFromMs, toMs } from '@voldaan/domain/calendar/instant.ts';
import { readExpression } from './expression.ts';
import type { Schedule, ScheduleInput } from './schedule.ts';

/** The first moment of a new schedule; null when its expression is not understood. */
export const firstOccurrence = (input: ScheduleInput, now: Instant): Instant | null => {
  const expression = readExpression(input.ScheduleExpression, input.ScheduleExpressionTimezone);
  if (!expression) return null;
  if (expression.kind === 'at') return expression.at;
  const begin = input.StartDate === undefined ? now : instantFromMs(input.StartDate * 1000);
  return begin > now ? begin : addSeconds(now, expression.seconds);
};

/** The occurrence after this one, or null when the schedule has run for the last time. */
export const nextOccurrence = (schedule: Schedule, now: Instant): Instant | null => {
  const expression = readExpression(schedule.ScheduleExpression, schedule.ScheduleExpressionTimezone);
  if (expression?.kind !== 'rate') return null;
  const next = addSeconds(now, expression.seconds);
  return schedule.EndDate !== undefined && toMs(next) > schedule.EndDate * 1000 ? null : next;
};
