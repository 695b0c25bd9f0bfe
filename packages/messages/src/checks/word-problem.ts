import type { MessageKind } from '../content/message.ts';

/** What a word check refuses. */
export type WordRule =
  | 'numbering'
  | 'repetition'
  | 'step-name'
  | 'threat'
  | 'charge'
  | 'pressure'
  | 'capitals'
  | 'exclamation'
  | 'familiar'
  | 'notation'
  | 'long-sentences';

/** A rule and the words that break it. */
export type WordProblem = { readonly rule: WordRule; readonly found: string };

/** Where words stand. Prose is running text; an address is a URL or a path; a header is a mail header. */
export type Place = 'prose' | 'subject' | 'file-name' | 'header' | 'address';

export type WordContext = {
  readonly place: Place;
  readonly kind: MessageKind;
  readonly language: 'nl' | 'en';
  /** Names, references and codes that are data, not words: a debtor may be called Deurbeslag Jansen. */
  readonly names?: readonly string[];
};

/** One check: the problems that it finds in a text. */
export type WordCheck = (text: string, context: WordContext) => readonly WordProblem[];

/** Every match of a pattern as a problem of one rule. */
export const problemsOf = (rule: WordRule, text: string, pattern: RegExp): readonly WordProblem[] =>
  Array.from(text.matchAll(pattern), ([found]) => ({ rule, found: found.trim() }));
