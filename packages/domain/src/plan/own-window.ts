import type { PlainDate } from '../calendar/plain-date.ts';
import type { PlanningContext } from './planning-context.ts';
import type { OwnWindow } from './sending-moment.ts';
import { isClosed, isQuiet } from './sending-rules.ts';
import { spreadOf } from './spread.ts';

const closedOn = ({ sending }: PlanningContext): Pick<OwnWindow, 'closedOn'> =>
  sending && sending.closed.length > 0 ? { closedOn: (day) => isClosed(sending, day) } : {};

/** This account's place in the hours in which mail may leave. */
export const mailWindow = (context: PlanningContext): OwnWindow => {
  const { account, plan, sending } = context;
  return {
    ...(sending ? sending.mail[plan.for] : plan.mailWindow),
    turn: spreadOf(account, sending?.spreadMinutes ?? plan.spreadMinutes),
    ...closedOn(context),
  };
};

/** The same, closing at noon on Fridays: somebody must be reachable after a notice of default. */
export const hardWindow = (context: PlanningContext): OwnWindow => {
  const window = mailWindow(context);
  const quiet = context.sending?.quietDays
    ? { closedOn: (day: PlainDate) => isQuiet(day) || window.closedOn?.(day) === true }
    : {};
  return { ...window, fridayNoon: true, ...quiet };
};

/** This account's place in the hour in which new work appears on the desk. */
export const deskWindow = (context: PlanningContext): OwnWindow => ({
  ...context.plan.deskWindow,
  turn: spreadOf(context.account, 60),
  ...closedOn(context),
});
