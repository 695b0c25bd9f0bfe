/** A file that hangs on a mail; its name is text of a stranger. */
export type AttachedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What the head of a mail says. Nothing of it is proven, but the lines that our own receiver put on top. */
export type MailHead = {
  readonly from: { readonly name: string; readonly address: string };
  /** Every address that it came to: of the envelope as our receiver noted it, then as its sender wrote. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** The sender's own id of the mail, without brackets; empty when it has none. */
  readonly messageId: string;
  /** The first line of each name, in lower case: what a receiver adds stands above what a sender wrote. */
  readonly lines: ReadonlyMap<string, string>;
};

/** A report of a mail server about a mail of ours (RFC 3464). */
export type DeliveryReport = {
  /** `failed`, `delayed`, `delivered`. */
  readonly action: string;
  /** Enhanced status code, such as `5.1.1`. */
  readonly status: string;
  /** The id of the mail that it is about, without brackets, as its receiver saw it. */
  readonly about: string;
};

export type ParsedMail = MailHead & {
  /** As plain text, whatever it was written in. */
  readonly text: string;
  /** Without pictures that belong to the text, such as the logo of a signature. */
  readonly files: readonly AttachedFile[];
  readonly report?: DeliveryReport;
};

/** A mail that was read, or the head of one that could not be: too large, built to break a reader, or broken. */
export type ReadMail =
  | { readonly ok: true; readonly mail: ParsedMail }
  | { readonly ok: false; readonly head: MailHead | undefined };

/** Reads a mail as it came over the line. Never throws: whatever is wrong with it is somebody else's doing. */
export type MailParser = (raw: Uint8Array) => Promise<ReadMail>;
