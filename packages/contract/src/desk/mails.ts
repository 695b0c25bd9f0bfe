import * as z from 'zod';
import { Day, Id } from './values.ts';

/** Who wrote a mail that came in; `flood`: so many came that day that the rest is not kept. */
export const MailKind = z.enum(['reply', 'automatic', 'bounce', 'flood']);
export type MailKind = z.output<typeof MailKind>;

/** What a reader has to know of a mail besides its words. */
export const MailMark = z.enum([
  'sender-unknown',
  'sender-unproven',
  'virus',
  'bsn-removed',
  'cut',
  'unreadable',
]);
export type MailMark = z.output<typeof MailMark>;

/** A file of a mail; `proofId` null: it was left out because of what it is. */
export const MailFile = z.object({ name: z.string(), proofId: Id.nullable() });
export type MailFile = z.output<typeof MailFile>;

/**
 * A mail that waits for its reader, as plain text; `quoted` is what stands below it of earlier mails. `from` null:
 * it is no mail but the news that more came than are kept, or its text was erased.
 */
export const CardMail = z.object({
  id: Id,
  kind: MailKind,
  since: Day,
  from: z.object({ name: z.string(), address: z.string() }).nullable(),
  subject: z.string(),
  text: z.string(),
  quoted: z.string(),
  files: z.array(MailFile),
  marks: z.array(MailMark),
});
export type CardMail = z.output<typeof CardMail>;
