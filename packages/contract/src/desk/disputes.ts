import { REJECTED_WHY, UPHELD_WHY } from '@voldaan/domain/inbox/why.ts';
import * as z from 'zod';
import { DisputeCategory } from './answers.ts';
import { Amount, Day, Id, maybeTyped, typed } from './values.ts';

/** An objection that waits for our answer. `amount`: what is disputed; `undisputed` stays payable. */
export const CardDispute = z.object({
  id: Id,
  invoice: z.string(),
  category: DisputeCategory,
  amount: Amount,
  undisputed: Amount,
  since: Day,
  answerBy: Day.nullable(),
  /** the debtor's own words */
  words: z.string().nullable(),
  /** ids of files that he handed in */
  proofs: z.array(Id),
});
export type CardDispute = z.output<typeof CardDispute>;

const Positive = Amount.refine((amount) => amount > 0);
const Credit = z.object({ number: typed(60), amount: Positive });

/** Our answer: what was right is credited under a number; a rejection has a reason, in words that the debtor reads. */
export const AnswerDispute = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.enum(['upheld', 'partly']),
    why: z.enum(UPHELD_WHY).optional(),
    credit: Credit,
    reason: maybeTyped(2_000),
  }),
  z.object({
    outcome: z.literal('rejected'),
    why: z.enum(REJECTED_WHY).optional(),
    reason: typed(2_000),
  }),
  z.object({ outcome: z.enum(['mediation', 'withdrawn']), reason: maybeTyped(2_000) }),
]);
export type AnswerDispute = z.output<typeof AnswerDispute>;
