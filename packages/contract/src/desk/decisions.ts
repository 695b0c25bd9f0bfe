import * as z from 'zod';
import { Day, typed } from './values.ts';

/** How the plan can end when its last step did not help. */
export const DecisionChoice = z.enum([
  'wait',
  'arrangement',
  'mediation',
  'agency',
  'bailiff',
  'forgive',
  'write-off',
]);
export type DecisionChoice = z.output<typeof DecisionChoice>;

/** The choice of a person, always with a reason; waiting always with a last day. */
export const Decide = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('wait'), until: Day, reason: typed(500) }),
  z.object({
    choice: z.enum(['arrangement', 'mediation', 'agency', 'bailiff', 'forgive', 'write-off']),
    reason: typed(500),
  }),
]);
export type Decide = z.output<typeof Decide>;
