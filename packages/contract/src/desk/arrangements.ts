import { ACCEPTED_WHY, COUNTERED_WHY, REFUSED_WHY } from '@voldaan/domain/inbox/why.ts';
import * as z from 'zod';
import { Amount, Day, Id, maybeTyped, typed } from './values.ts';

export const Rhythm = z.enum(['weekly', 'four-weekly', 'monthly']);
export type Rhythm = z.output<typeof Rhythm>;

/** Why a proposal does not accept itself, one code per sentence. */
export const Objection = z.enum([
  'total-large',
  'long',
  'disputed',
  'broken-before',
  'guarded',
  'after-default',
  'key-account',
  'term-small',
  'first-late',
]);
export type Objection = z.output<typeof Objection>;

/** A term and what came in; `repairBy`: it was missed, and can be repaired up to that day. */
export const CardTerm = z.object({ due: Day, amount: Amount, paid: Amount, repairBy: Day.nullable() });
export type CardTerm = z.output<typeof CardTerm>;

/** An arrangement, proposed or agreed. */
export const CardArrangement = z.object({
  id: Id,
  stage: z.enum(['proposed', 'countered', 'running', 'ending']),
  invoices: z.array(z.string()),
  total: Amount,
  left: Amount,
  rhythm: Rhythm,
  terms: z.array(CardTerm),
  proposedOn: Day,
  byStaff: z.boolean(),
  /** the words of whoever proposed it */
  words: z.string().nullable(),
  answerBy: Day.nullable(),
  validUntil: Day.nullable(),
  endsOn: Day.nullable(),
  /** a proposal against the policy: who may accept it, and what speaks against it */
  decides: z.enum(['finance', 'approver', 'request']),
  objections: z.array(Objection),
  /** a term was not repaired in time: its end may be announced */
  broken: z.boolean(),
});
export type CardArrangement = z.output<typeof CardArrangement>;

/** A schedule by what is chosen: a number of terms, or an amount for each. */
export const ScheduleChoice = z.object({
  rhythm: Rhythm,
  first: Day,
  by: z.union([
    z.strictObject({ terms: z.int().min(1).max(522) }),
    z.strictObject({ amount: Amount.refine((amount) => amount > 0) }),
  ]),
});
export type ScheduleChoice = z.output<typeof ScheduleChoice>;

/** Why we answer so, for our own books. */
const why = <const Codes extends readonly string[]>(codes: Codes) => z.enum(codes).optional();

/** Our answer to a proposal; the debtor reads the reason. */
export const AnswerArrangement = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('accept'), why: why(ACCEPTED_WHY) }),
  z.object({
    answer: z.literal('counter'),
    why: why(COUNTERED_WHY),
    choice: ScheduleChoice,
    reason: maybeTyped(2_000),
  }),
  z.object({ answer: z.literal('refuse'), why: why(REFUSED_WHY), reason: typed(2_000) }),
]);
export type AnswerArrangement = z.output<typeof AnswerArrangement>;

/** What a debtor offered on the phone. */
export const RecordArrangement = z.object({ choice: ScheduleChoice, note: maybeTyped(2_000) });
export type RecordArrangement = z.output<typeof RecordArrangement>;

/** Announces that an arrangement that was not kept will end. */
export const EndArrangement = z.object({ reason: maybeTyped(2_000) });
export type EndArrangement = z.output<typeof EndArrangement>;
