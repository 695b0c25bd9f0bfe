import type { Language } from '@voldaan/domain/money/euro.ts';
import type { PostalAddress } from '@voldaan/domain/party/debtor.ts';

/** Who is written to, at which address and in which language. */
export type Addressee = {
  /** The person as one greets them in their language, "mevrouw De Groot"; null when nobody is known. */
  readonly salutationName: string | null;
  readonly name: string;
  readonly contactName: string | null;
  /** Needed on paper; a mail can do without. */
  readonly address: PostalAddress | null;
  readonly customerNumber: string | null;
  readonly language: Language;
};
