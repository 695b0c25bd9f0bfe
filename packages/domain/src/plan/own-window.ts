import type { DunningPlan } from './dunning-plan.ts';
import type { PlanningContext } from './planning-context.ts';
import type { OwnWindow } from './sending-moment.ts';
import { spreadOf } from './spread.ts';

const turn = (account: string, plan: DunningPlan): number => spreadOf(account, plan.spreadMinutes);

/** This account's place in the hours in which mail may leave. */
export const mailWindow = ({ account, plan }: PlanningContext): OwnWindow => ({
  ...plan.mailWindow,
  turn: turn(account, plan),
});

/** The same, closing at noon on Fridays: somebody must be reachable after a notice of default. */
export const hardWindow = (context: PlanningContext): OwnWindow => ({
  ...mailWindow(context),
  fridayNoon: true,
});

/** This account's place in the hour in which new work appears on the desk. */
export const deskWindow = ({ account, plan }: PlanningContext): OwnWindow => ({
  ...plan.deskWindow,
  turn: spreadOf(account, 60),
});
