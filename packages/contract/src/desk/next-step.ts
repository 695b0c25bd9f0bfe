import * as z from 'zod';
import { Cause, WhyNothing } from './cause.ts';
import { StepKind } from './step-kind.ts';
import { Day, Moment } from './values.ts';

/** The rule behind a step: which plan, in which version, and the rung on it (1 is the reminder). */
export const Rule = z.object({
  plan: z.enum(['business', 'consumer']),
  version: z.int().positive(),
  rung: z.int().nonnegative(),
});
export type Rule = z.output<typeof Rule>;

/** What the planner foresees if nothing happens. `invoices` are the invoice numbers it is about. */
export const PlannedAction = z.object({
  kind: StepKind,
  on: Day,
  /** the moment inside the sending window, once it is known */
  at: Moment.nullable(),
  invoices: z.array(z.string()),
  rule: Rule.nullable(),
  cause: Cause,
});
export type PlannedAction = z.output<typeof PlannedAction>;

/** The next step as the parts of a sentence, or the reason that there is none. */
export const NextStep = z.discriminatedUnion('is', [
  z.object({ is: z.literal('planned'), action: PlannedAction }),
  z.object({ is: z.literal('nothing'), why: WhyNothing }),
]);
export type NextStep = z.output<typeof NextStep>;
