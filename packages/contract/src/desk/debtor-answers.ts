import * as z from 'zod';
import { CardAgreement } from './agreements.ts';
import { MessageTopic } from './answers.ts';
import { CardArrangement } from './arrangements.ts';
import { CardDispute } from './disputes.ts';
import { CardMail } from './mails.ts';
import { Amount, Day, Id, maybeTyped } from './values.ts';

/** "I have paid already", while somebody looks whether it came. */
export const CardReport = z.object({
  id: Id,
  invoices: z.array(z.string()),
  amount: Amount,
  paidOn: Day,
  since: Day,
  answerBy: Day.nullable(),
  words: z.string().nullable(),
  proofs: z.array(Id),
});
export type CardReport = z.output<typeof CardReport>;

/** What the debtor wants changed in how he is reached; absent: stays as it is. */
export const WantedContact = z.object({
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  contactName: z.string().exactOptional(),
  language: z.enum(['nl', 'en']).exactOptional(),
  invoiceForm: z.enum(['email-pdf', 'peppol', 'post']).exactOptional(),
});
export type WantedContact = z.output<typeof WantedContact>;

/** A message of the debtor that nobody has dealt with; `contact`: it asks for a change that can be accepted. */
export const CardWriting = z.object({
  id: Id,
  topic: MessageTopic,
  since: Day,
  words: z.string().nullable(),
  contact: WantedContact.nullable(),
});
export type CardWriting = z.output<typeof CardWriting>;

/** Everything that the debtor said and that waits for an answer, and the arrangement with him. */
export const DebtorAnswers = z.object({
  disputes: z.array(CardDispute),
  arrangement: CardArrangement.nullable(),
  /** nothing is arranged, and something could be: invoices that an arrangement would be about */
  arrangeable: z.array(z.string()),
  reports: z.array(CardReport),
  writings: z.array(CardWriting),
  /** made by phone, about invoices that are open; the newest first */
  agreements: z.array(CardAgreement),
  mails: z.array(CardMail),
});
export type DebtorAnswers = z.output<typeof DebtorAnswers>;

/** Whether the money that the debtor said he paid was found; what was not found ends the pause. */
export const AnswerReport = z.object({ found: z.boolean(), note: maybeTyped(2_000) });
export type AnswerReport = z.output<typeof AnswerReport>;

/**
 * A message was read and dealt with; `accept` takes over what it wants changed, `note` is for us, and `answer` is
 * mailed to the debtor, at his address on file.
 */
export const AnswerWriting = z.object({
  accept: z.boolean(),
  note: maybeTyped(2_000),
  answer: maybeTyped(2_000).optional(),
});
export type AnswerWriting = z.output<typeof AnswerWriting>;
