import * as z from 'zod';
import { SentUploads } from '../http/uploads.ts';
import { Amount, Day, Id } from './values.ts';

/** An agreed rate in basis points, a year or a month; below zero or above 100 % it is `terms-impossible`. */
const Rate = z.object({ basisPoints: z.int(), per: z.enum(['year', 'month']) });

const said = {
  /** day on which the debtor got them, today at the latest (`day-in-future`) */
  handedOverOn: Day,
  /** the due date was agreed as the last day; the hand-over alone proves it */
  fatalDueDate: z.boolean(),
  /** day on which somebody reviewed the clause on interest and costs; without it neither is claimed */
  clauseReviewedOn: Day.nullable(),
  interest: Rate.nullable(),
  /** collection costs in cents, whatever the claim is */
  costs: Amount.nullable(),
};

/**
 * General terms as evidence. `proof` is one uploaded PDF (`proof-not-pdf`); null keeps the one that is on file,
 * and without one nothing is kept (`proof-missing`).
 */
export const KeepTerms = z.object({ ...said, proof: SentUploads.shape.uploads.element.nullable() });
export type KeepTerms = z.output<typeof KeepTerms>;

/** The terms on file; `proof` is downloaded as a proof of the debtor. */
export const ShownTerms = z.object({ ...said, proof: Id });
export type ShownTerms = z.output<typeof ShownTerms>;
