import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';

const version = z.int().min(0);
/** What may stay empty. */
const words = (most: number) => z.string().trim().max(most);

/** The kind of a message, as its samples name it. */
export const MessageKindValue = z.string().min(1).max(40);

/** A kind of message as it would go out now, with what the administration says of its own in it. */
export const ShownText = z.object({
  kind: MessageKindValue,
  /** every sentence is the law's: nothing can be added */
  fixed: z.boolean(),
  subject: z.string(),
  text: z.string(),
  opening: z.string(),
  closing: z.string(),
});
export type ShownText = z.output<typeof ShownText>;

export const TextSettings = z.object({
  version,
  language: LanguageValue,
  signature: z.string(),
  contact: z.string(),
  messages: z.array(ShownText),
});
export type TextSettings = z.output<typeof TextSettings>;

/** What an administration wants to say: in one kind of message, or beneath all of them. */
export const OwnText = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('lines'),
    language: LanguageValue,
    kind: MessageKindValue,
    opening: words(300),
    closing: words(300),
  }),
  z.object({
    what: z.literal('signature'),
    language: LanguageValue,
    signature: words(120),
    contact: words(200),
  }),
]);
export type OwnText = z.output<typeof OwnText>;

/** What is wrong with it: the place, the rule, and the words that break it. */
export const TextProblem = z.object({
  place: z.enum(['opening', 'closing', 'signature', 'contact', 'message']),
  rule: z.enum([
    'numbering',
    'repetition',
    'step-name',
    'threat',
    'charge',
    'pressure',
    'capitals',
    'exclamation',
    'familiar',
    'notation',
    'long-sentences',
    'amount',
    'date',
    'link',
    'fixed',
    'facts-missing',
  ]),
  found: z.string(),
});
export type TextProblem = z.output<typeof TextProblem>;

/** The message as it would go out with these words, and what is wrong with them; nothing is written. */
export const TextPreview = z.object({
  subject: z.string(),
  text: z.string(),
  problems: z.array(TextProblem),
});
export type TextPreview = z.output<typeof TextPreview>;

/** The words, by somebody who saw this version. */
export const ChangeText = z.object({ version, own: OwnText });
export type ChangeText = z.output<typeof ChangeText>;
