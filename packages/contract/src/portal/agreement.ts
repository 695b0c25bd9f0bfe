import * as z from 'zod';
import { CentsValue, DayValue } from '../http/values.ts';

/**
 * `GET /api/agreement`: what was agreed on the phone, once its confirmation was sent; `null` when there is nothing to
 * confirm. Who called is absent when that text was erased; whom he spoke to is shown after the second factor.
 */
export const ShownAgreement = z
  .object({
    reference: z.string(),
    calledOn: DayValue,
    calledAt: z.string(),
    calledBy: z.enum(['us', 'debtor']),
    caller: z.string().exactOptional(),
    spokeWith: z.string().exactOptional(),
    /** `disputed`: what of it is not right, 0 when all of it is. */
    claims: z.array(z.object({ invoice: z.string(), amount: CentsValue, disputed: CentsValue })),
    parts: z.array(z.object({ amount: CentsValue, on: DayValue })),
    everythingOn: DayValue.exactOptional(),
    /** What has no day. */
    rest: CentsValue,
    ordersOnHold: z.boolean(),
    answer: z.object({ right: z.boolean(), on: DayValue }).exactOptional(),
  })
  .nullable();
export type ShownAgreement = z.infer<typeof ShownAgreement>;

/** `POST /api/agreement`: it is right, or what should be different. */
export const AnswerAgreement = z.discriminatedUnion('right', [
  z.object({ reference: z.string().min(1).max(40), right: z.literal(true) }),
  z.object({
    reference: z.string().min(1).max(40),
    right: z.literal(false),
    words: z.string().trim().min(1).max(4_000),
  }),
]);
export type AnswerAgreement = z.infer<typeof AnswerAgreement>;

/** `answerBy`: by when we answer a correction. */
export const AgreementAnswered = z.object({ reference: z.string(), answerBy: DayValue.exactOptional() });
export type AgreementAnswered = z.infer<typeof AgreementAnswered>;
