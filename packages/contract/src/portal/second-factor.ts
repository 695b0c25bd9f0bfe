import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { CreditorContact } from './statement.ts';

/** What a debtor can be asked: his postcode and house number, or the amount of an invoice that he paid before. */
export const FactorKind = z.enum(['address', 'amount']);
export type FactorKind = z.infer<typeof FactorKind>;

/** `GET /api/session/second-factor`: what can be asked with what is on file; nothing needs asking once confirmed. */
export const OfferedFactors = z.object({
  kinds: z.array(FactorKind),
  confirmed: z.boolean(),
  /** Tried too often today. */
  locked: z.boolean(),
  language: LanguageValue,
  creditor: CreditorContact,
});
export type OfferedFactors = z.infer<typeof OfferedFactors>;

/** `POST /api/session/second-factor`: the answer, as it was typed. A new session takes the place of the old one. */
export const AnswerFactor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('address'),
    postcode: z.string().trim().min(1).max(20),
    houseNumber: z.string().trim().min(1).max(20),
  }),
  z.object({ kind: z.literal('amount'), amount: z.string().trim().min(1).max(30) }),
]);
export type AnswerFactor = z.infer<typeof AnswerFactor>;
