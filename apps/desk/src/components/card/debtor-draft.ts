import type { ChangeDebtor, Debtor } from '@voldaan/contract/desk/debtor.ts';
import { formatIban } from '@voldaan/ui/format/iban.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { errorsOf } from '../form/errors.ts';

/** The master data as they stand in the fields: all text, until they are saved. */
export type DebtorDraft = {
  readonly name: string;
  readonly kind: ChangeDebtor['kind'];
  readonly contact: string;
  readonly emails: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly kvk: string;
  readonly iban: string;
  readonly language: ChangeDebtor['language'];
  readonly keyAccount: boolean;
  /** Staff id; empty: nobody in particular. */
  readonly owner: string;
};

export const draftOf = (debtor: Debtor): DebtorDraft => ({
  name: debtor.name,
  kind: debtor.kind,
  contact: debtor.contact ?? '',
  emails: debtor.emails.map(({ address }) => address).join('\n'),
  phone: debtor.phone ?? '',
  street: debtor.address?.street ?? '',
  postcode: debtor.address?.postcode ?? '',
  city: debtor.address?.city ?? '',
  country: debtor.address?.country ?? '',
  kvk: debtor.kvk ?? '',
  iban: debtor.iban ? formatIban(debtor.iban) : '',
  language: debtor.language,
  keyAccount: debtor.keyAccount,
  owner: debtor.accountOwner?.id ?? '',
});

const orNull = (text: string): string | null => text.trim() || null;
const linesOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

const addressOf = ({ street, postcode, city, country }: DebtorDraft): ChangeDebtor['address'] =>
  [street, postcode, city].every((part) => part.trim() === '')
    ? null
    : {
        street: street.trim(),
        postcode: postcode.trim(),
        city: city.trim(),
        country: country.trim().toUpperCase() || 'NL',
      };

/** The draft as the API takes it. */
export const changeOf = (draft: DebtorDraft): ChangeDebtor => ({
  name: draft.name.trim(),
  kind: draft.kind,
  contact: orNull(draft.contact),
  emails: linesOf(draft.emails),
  phone: orNull(draft.phone),
  address: addressOf(draft),
  kvk: orNull(draft.kvk.replace(/\s/g, '')),
  iban: orNull(draft.iban),
  language: draft.language,
  keyAccount: draft.keyAccount,
  accountOwner: draft.owner || null,
});

/** What is wrong with a draft, by field. */
export const draftErrors = (draft: DebtorDraft, t: DeskTexts) => {
  const { address, emails, kvk, name } = changeOf(draft);
  const partial = address && Object.values(address).some((part) => part === '');
  return errorsOf({
    'debtor-name': name === '' && t.desk.required.text(t.card.change.name),
    'debtor-emails':
      emails.some((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) && t.card.change.wrongEmail,
    'debtor-street': partial ? t.card.change.wholeAddress : undefined,
    'debtor-country': address && !/^[A-Z]{2}$/.test(address.country) ? t.card.change.countryHint : undefined,
    'debtor-kvk': kvk !== null && !/^\d{8}$/.test(kvk) && t.card.change.wrongKvk,
  });
};
