import * as z from 'zod';
import { Day, maybeTyped, typed } from './values.ts';

/** How the plan can end when its last step did not help. */
export const DecisionChoice = z.enum(['wait', 'arrangement', 'mediation', 'agency', 'bailiff', 'write-off']);
export type DecisionChoice = z.output<typeof DecisionChoice>;

/** The choice of a person, always with a reason; waiting always with a last day. */
export const Decide = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('wait'), until: Day, reason: typed(500) }),
  z.object({
    choice: z.enum(['arrangement', 'mediation', 'agency', 'bailiff', 'write-off']),
    reason: typed(500),
  }),
]);
export type Decide = z.output<typeof Decide>;

/** A choice that waits for a second person: who proposed it, when and why. `own`: it was the one who asks. */
export const DecisionProposal = z.object({
  choice: DecisionChoice,
  by: z.string(),
  on: Day,
  reason: z.string().nullable(),
  own: z.boolean(),
});
export type DecisionProposal = z.output<typeof DecisionProposal>;

/** What the second person says to the choice that he saw. */
export const AnswerProposal = z.object({
  choice: DecisionChoice,
  answer: z.enum(['confirm', 'refuse']),
  reason: maybeTyped(500),
});
export type AnswerProposal = z.output<typeof AnswerProposal>;
