import type { PlainDate } from '../calendar/plain-date.ts';
import type { Language } from '../money/euro.ts';
import type { AgreedTerms } from './agreed-terms.ts';
import type { DebtorKind } from './debtor-kind.ts';

/** Where something is known from. */
export type Source = { readonly from: 'kvk' | 'invoice' | 'entered' | 'debtor'; readonly on: PlainDate };

export type PostalAddress = {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
};

/** Addresses by what they are for; dunning goes to the first that exists, in this order. */
export type MailAddresses = {
  readonly dunning?: string;
  readonly invoice?: string;
  readonly general?: string;
};

/** Who owes: master data, a plain versioned item that may be corrected and erased. */
export type Debtor = {
  readonly id: string;
  readonly name: string;
  readonly contactName: string | null;
  readonly kind: DebtorKind;
  readonly kindSource: Source;
  readonly language: Language;
  readonly email: MailAddresses;
  /** Addresses that bounced; they are not used any more. */
  readonly bounced: readonly string[];
  readonly phone: string | null;
  readonly address: PostalAddress | null;
  readonly country: string;
  readonly kvk: string | null;
  readonly vatNumber: string | null;
  readonly customerNumber: string | null;
  /** IBAN that he pays from, without spaces. Absent: not known. */
  readonly iban?: string;
  readonly keyAccount: boolean;
  /** The day on which somebody said that he is none; absent: nobody was asked, or he is one. */
  readonly keyAccountDeclinedOn?: PlainDate;
  /** The salesperson who looks after him: id of a member of staff. Absent: nobody in particular. */
  readonly owner?: string;
  /** How often his links and codes were taken back; none of an earlier series opens anything. Absent: never. */
  readonly linkSeries?: number;
  /** The record of the same customer that took the place of this one. */
  readonly mergedInto?: string;
  /** General terms that were handed over, with their proof; absent when nothing is on file. */
  readonly terms?: AgreedTerms;
};

/** The address that a message goes to: dunning → invoice → general, the first that works. */
export const mailAddressOf = ({ email, bounced }: Debtor): string | undefined =>
  [email.dunning, email.invoice, email.general].find(
    (address) => address !== undefined && !bounced.includes(address),
  );
