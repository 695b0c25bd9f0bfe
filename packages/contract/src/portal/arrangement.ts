import * as z from 'zod';
import { CentsValue, DayValue } from '../http/values.ts';

/** How often, from which day, and either a number of terms or an amount for each. */
export const ArrangementChoice = z.object({
  rhythm: z.enum(['weekly', 'four-weekly', 'monthly']),
  first: DayValue,
  by: z.union([z.object({ terms: z.int() }), z.object({ amount: CentsValue })]),
});
export type ArrangementChoice = z.infer<typeof ArrangementChoice>;

/** `GET /api/arrangements/offer`: what a proposal starts from; `null` when there is nothing to arrange now. */
export const ArrangementOffer = z
  .object({
    invoices: z.array(z.object({ number: z.string(), amount: CentsValue })),
    total: CentsValue,
    /** First day that may be chosen, and the last day for the first term inside the guard-rails. */
    firstFrom: DayValue,
    firstUntil: DayValue,
    rhythms: z.array(ArrangementChoice.shape.rhythm),
    /** Below it, or longer than `months`, a person looks at it. */
    leastPerTerm: CentsValue,
    months: z.int(),
    suggested: ArrangementChoice,
  })
  .nullable();
export type ArrangementOffer = z.infer<typeof ArrangementOffer>;

export const ShownTerm = z.object({
  due: DayValue,
  amount: CentsValue,
  paid: CentsValue,
  /** Still to pay of it. */
  open: CentsValue,
  /** What is left of the whole after it. */
  left: CentsValue,
  state: z.enum(['paid', 'next', 'ahead', 'missed']),
  repairBy: DayValue.exactOptional(),
});
export type ShownTerm = z.infer<typeof ShownTerm>;

/**
 * `POST /api/arrangements/preview`: the schedule, and who decides: nobody needs to (`itself`), a person by
 * `answerBy`, or a person as a request with free help named.
 */
export const ArrangementPreview = z.object({
  terms: z.array(ShownTerm),
  total: CentsValue,
  decides: z.enum(['itself', 'person', 'request']),
  answerBy: DayValue,
});
export type ArrangementPreview = z.infer<typeof ArrangementPreview>;

/** Who agrees for a business. */
export const Acceptor = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().min(1).max(120),
});
export type Acceptor = z.infer<typeof Acceptor>;

/** `POST /api/arrangements`: the debtor agrees with the amounts; a consumer confirms who he is first. */
export const ProposeArrangement = z.object({
  choice: ArrangementChoice,
  agreesWithAmounts: z.literal(true),
  reason: z.string().trim().max(2_000).exactOptional(),
  acceptor: Acceptor.exactOptional(),
});
export type ProposeArrangement = z.infer<typeof ProposeArrangement>;

export const ArrangementProposed = z.object({
  reference: z.string(),
  stage: z.enum(['running', 'proposed']),
  answerBy: DayValue.exactOptional(),
  terms: z.array(ShownTerm),
});
export type ArrangementProposed = z.infer<typeof ArrangementProposed>;

/** `POST /api/arrangements/answer`: yes or no to our counter-proposal. */
export const AnswerCounter = z.object({ accepts: z.boolean(), acceptor: Acceptor.exactOptional() });
export type AnswerCounter = z.infer<typeof AnswerCounter>;

/** The arrangement of an account as its page shows it. */
export const ShownArrangement = z.object({
  reference: z.string(),
  stage: z.enum(['proposed', 'countered', 'running', 'ending']),
  invoices: z.array(z.string()),
  total: CentsValue,
  left: CentsValue,
  rhythm: ArrangementChoice.shape.rhythm,
  terms: z.array(ShownTerm),
  /** Stage `proposed`: by when we answer. */
  answerBy: DayValue.exactOptional(),
  /** Stage `countered`: until when it can be accepted. */
  validUntil: DayValue.exactOptional(),
  /** Stage `ending`: the day on which it ends when nothing is paid before. */
  endsOn: DayValue.exactOptional(),
});
export type ShownArrangement = z.infer<typeof ShownArrangement>;
