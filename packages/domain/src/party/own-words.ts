import type { Language } from '../money/euro.ts';

/** What an administration says in its own words in one kind of message; empty is nothing. */
export type OwnLines = {
  readonly kind: string;
  readonly language: Language;
  /** After the salutation. */
  readonly opening: string;
  /** Before the greeting. */
  readonly closing: string;
};

/** What stands beneath all of them; empty is what the product says. */
export type OwnSignature = {
  readonly language: Language;
  /** In the place of name and creditor, at most three lines. */
  readonly signature: string;
  /** When and how somebody can be reached, after the closing line. */
  readonly contact: string;
};

/** The few words of messages that an administration may choose. */
export type OwnWords = {
  readonly lines: readonly OwnLines[];
  readonly signatures: readonly OwnSignature[];
};

export const NO_OWN_WORDS: OwnWords = { lines: [], signatures: [] };

/** The same with the lines of one kind of message set anew. */
export const withLines = (words: OwnWords, lines: OwnLines): OwnWords => {
  const others = words.lines.filter(
    ({ kind, language }) => kind !== lines.kind || language !== lines.language,
  );
  return { ...words, lines: lines.opening || lines.closing ? [...others, lines] : others };
};

/** The same with the signature of one language set anew. */
export const withSignature = (words: OwnWords, own: OwnSignature): OwnWords => {
  const others = words.signatures.filter(({ language }) => language !== own.language);
  return { ...words, signatures: own.signature || own.contact ? [...others, own] : others };
};
