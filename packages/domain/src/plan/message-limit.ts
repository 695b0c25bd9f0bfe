import { addDays, later, type PlainDate } from '../calendar/plain-date.ts';
import { workingDayFrom } from '../calendar/working-day.ts';
import { type Bound, binding } from './cause.ts';
import type { DunningPlan } from './dunning-plan.ts';

/**
 * The first working day on which this debtor may be written to again: at least four days after the latest
 * dunning message, and no third one within any fourteen days.
 *
 * @param wrote - days of earlier dunning messages, oldest first
 * @param bound - the day on which there is something to write, and why
 */
export const withinMessageLimit = (wrote: readonly PlainDate[], bound: Bound, plan: DunningPlan): Bound => {
  const { count, days } = plan.messageLimit;
  const latest = wrote.at(-1);
  const limiting = wrote.at(-count);
  const bounds: Bound[] = [];
  if (latest) {
    bounds.push({
      on: addDays(latest, plan.messageGapDays),
      cause: { rule: 'message-gap', days: plan.messageGapDays, wrote: latest },
    });
  }
  if (limiting) {
    bounds.push({ on: addDays(limiting, days), cause: { rule: 'message-limit', count, days } });
  }
  const found = binding(bound, ...bounds);
  return { on: workingDayFrom(later(found.on, bound.on)), cause: found.cause };
};
