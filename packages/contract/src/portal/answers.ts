import * as z from 'zod';
import { CentsValue, DayValue, LanguageValue } from '../http/values.ts';

const text = (most: number) => z.string().trim().max(most);
const Numbers = z.array(z.string().min(1).max(80)).max(200);
const ProofIds = z.array(z.string().min(1).max(80)).max(5);

/** `POST /api/reason`: one friendly, optional question. */
export const GiveReason = z.object({
  reason: z.enum([
    'forgotten',
    'short-of-cash',
    'not-right',
    'not-received',
    'already-paid',
    'waiting-for-approval',
    'other',
  ]),
});
export type GiveReason = z.infer<typeof GiveReason>;

export const DisputeCategoryValue = z.enum([
  'not-ordered',
  'not-delivered',
  'damaged',
  'not-as-agreed',
  'wrong-price',
  'wrong-addressee',
  'returned',
  'credit-promised',
  'double',
  'other',
]);
export type DisputeCategoryValue = z.infer<typeof DisputeCategoryValue>;

/** `POST /api/disputes`; without an amount the whole invoice, or he cannot say. */
export const OpenDispute = z.object({
  invoice: z.string().min(1).max(80),
  category: DisputeCategoryValue,
  amount: CentsValue.exactOptional(),
  explanation: text(4_000),
  proofs: ProofIds,
});
export type OpenDispute = z.infer<typeof OpenDispute>;

/** What was received, under which reference, and by which day we answer. */
export const Received = z.object({ reference: z.string(), answerBy: DayValue });
export type Received = z.infer<typeof Received>;

/** `POST /api/promises`: "Ik betaal op …"; without an amount everything that is asked of these invoices. */
export const MakePromise = z.object({
  invoices: Numbers.min(1),
  amount: CentsValue.exactOptional(),
  payOn: DayValue,
});
export type MakePromise = z.infer<typeof MakePromise>;

export const PromiseMade = z.object({ reference: z.string(), amount: CentsValue, payOn: DayValue });
export type PromiseMade = z.infer<typeof PromiseMade>;

/** `POST /api/payment-reports`: "Ik heb al betaald". */
export const ReportPayment = z.object({
  invoices: Numbers.min(1),
  amount: CentsValue,
  paidOn: DayValue,
  account: text(60).exactOptional(),
  explanation: text(2_000).exactOptional(),
  proofs: ProofIds,
});
export type ReportPayment = z.infer<typeof ReportPayment>;

export const MessageTopicValue = z.enum([
  'question',
  'call-me',
  'wrong-person',
  'moved',
  'invoice-again',
  'administrator',
]);
export type MessageTopicValue = z.infer<typeof MessageTopicValue>;

/** `POST /api/messages`: something else. `details` are the answers of the topic's own fields. */
export const WriteMessage = z.object({
  topic: MessageTopicValue,
  message: text(4_000),
  details: z.record(z.string().max(40), z.string().trim().max(400)),
  invoices: Numbers,
});
export type WriteMessage = z.infer<typeof WriteMessage>;

/** `POST /api/contact`: what the debtor wants changed; a proposal until somebody has accepted it. */
export const ProposeContact = z.object({
  email: text(200).exactOptional(),
  phone: text(40).exactOptional(),
  contactName: text(120).exactOptional(),
  language: LanguageValue.exactOptional(),
  invoiceForm: z.enum(['email-pdf', 'peppol', 'post']).exactOptional(),
});
export type ProposeContact = z.infer<typeof ProposeContact>;
