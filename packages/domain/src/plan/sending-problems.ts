import { daysBetween } from '../calendar/plain-date.ts';
import type { DebtorClass } from '../party/debtor-kind.ts';
import type { DayWindow } from './dunning-plan.ts';
import type { ClosedDays, SendingRules } from './sending-rules.ts';

/** Between these hours somebody may be written to (defaults 3.4). */
export const DECENT_HOURS: DayWindow = { opens: 8 * 60, closes: 18 * 60 };

/** Minutes that a window is open, at least: whoever answers a mail reaches somebody. */
export const SHORTEST_WINDOW = 4 * 60;

/** Minutes over which accounts are spread, at least: the sending limit of a stage is reckoned with it. */
export const LEAST_SPREAD = 120;

/** Days that may be closed, all together: nobody's claim is put off without end. */
export const MOST_CLOSED_DAYS = 60;

/** What may not be set, by the field where it stands. */
export type SendingProblem = {
  readonly field: 'business' | 'consumer' | 'spread' | 'closed';
  readonly code:
    | 'not-decent'
    | 'too-short'
    | 'spread-too-short'
    | 'spread-too-long'
    | 'not-in-order'
    | 'too-many';
};

const windowProblem = (field: DebtorClass, { opens, closes }: DayWindow): SendingProblem | undefined => {
  if (opens < DECENT_HOURS.opens || closes > DECENT_HOURS.closes) return { field, code: 'not-decent' };
  return closes - opens < SHORTEST_WINDOW ? { field, code: 'too-short' } : undefined;
};

const daysIn = ({ from, until }: ClosedDays): number => daysBetween(from, until) + 1;

const closedProblem = (closed: readonly ClosedDays[]): SendingProblem | undefined => {
  if (closed.some((days) => daysIn(days) < 1)) return { field: 'closed', code: 'not-in-order' };
  const all = closed.reduce((total, days) => total + daysIn(days), 0);
  return all > MOST_CLOSED_DAYS ? { field: 'closed', code: 'too-many' } : undefined;
};

/** Every account has its turn before the window closes, also at noon on Fridays before a notice of default. */
const spreadProblem = ({ mail, spreadMinutes }: SendingRules): SendingProblem | undefined => {
  if (spreadMinutes < LEAST_SPREAD) return { field: 'spread', code: 'spread-too-short' };
  const shortest = Math.min(...Object.values(mail).map(({ opens, closes }) => closes - opens));
  return spreadMinutes > shortest ? { field: 'spread', code: 'spread-too-long' } : undefined;
};

/** What may not be set of days and hours; empty when it may. */
export const sendingProblems = (rules: SendingRules): readonly SendingProblem[] =>
  [
    windowProblem('business', rules.mail.business),
    windowProblem('consumer', rules.mail.consumer),
    spreadProblem(rules),
    closedProblem(rules.closed),
  ].flatMap((problem) => problem ?? []);
