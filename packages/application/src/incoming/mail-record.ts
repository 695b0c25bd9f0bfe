/** What a reader has to know of a mail besides its words. */
export type MailMark = 'sender-unknown' | 'sender-unproven' | 'virus' | 'bsn-removed' | 'cut' | 'unreadable';

/** A file of a mail: kept as a proof, or left out because of what it is. */
export type MailFile = { readonly name: string; readonly proof?: string };

/** A mail that came in, as it is kept: a document with a salt, so it may be forgotten. */
export type MailRecord = {
  readonly mail: 1;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** What stands below it of earlier mails. */
  readonly quoted: string;
  readonly files: readonly MailFile[];
  readonly marks: readonly MailMark[];
};

/** The mail in a document; undefined for a document of another kind, or one that was erased. */
export const readMailRecord = (text: string | undefined): MailRecord | undefined => {
  if (!text?.startsWith('{"mail":1,')) return undefined;
  try {
    return JSON.parse(text) as MailRecord;
  } catch {
    return undefined;
  }
};
