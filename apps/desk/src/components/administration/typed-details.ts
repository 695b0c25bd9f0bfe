import type { AdministrationDetails } from '@voldaan/contract/desk/administration-settings.ts';
import { isPlainDate, plainDate } from '@voldaan/domain/calendar/plain-date.ts';

export type CollectorChoice = 'own-staff' | 'group-company' | 'bureau' | 'bought-claims';

/** What is typed into a field of text. */
export type TextDetail =
  | 'name'
  | 'street'
  | 'postcode'
  | 'city'
  | 'country'
  | 'kvk'
  | 'iban'
  | 'bic'
  | 'contact-name'
  | 'contact-role'
  | 'contact-phone'
  | 'contact-email'
  | 'sender'
  | 'color'
  | 'collector-name'
  | 'registration-number'
  | 'registration-until';

/** The details as they stand in the fields, under the names of the fields. */
export type TypedDetails = Readonly<Record<TextDetail, string>> & {
  readonly language: 'nl' | 'en';
  readonly kind: CollectorChoice;
};

export const typedFrom = ({ contact, collector, ...details }: AdministrationDetails): TypedDetails => ({
  name: details.name,
  ...details.address,
  kvk: details.kvk,
  iban: details.iban,
  bic: details.bic ?? '',
  'contact-name': contact.name,
  'contact-role': contact.role,
  'contact-phone': contact.phone,
  'contact-email': contact.email,
  sender: details.sender,
  language: details.language,
  color: details.color ?? '',
  kind: collector?.kind ?? 'own-staff',
  'collector-name': collector?.name ?? '',
  'registration-number': collector?.registration?.number ?? '',
  'registration-until': collector?.registration?.validUntil ?? '',
});

const registrationOf = (typed: TypedDetails) => {
  const { 'registration-number': number, 'registration-until': until } = typed;
  return number.trim() !== '' && isPlainDate(until) ? { number, validUntil: plainDate(until) } : null;
};

/** What is sent; the stop button stays as it is. */
export const detailsFrom = (typed: TypedDetails, stopped: boolean): AdministrationDetails => ({
  name: typed.name.trim(),
  address: {
    street: typed.street,
    postcode: typed.postcode,
    city: typed.city,
    country: typed.country.trim().toUpperCase(),
  },
  kvk: typed.kvk.trim(),
  iban: typed.iban,
  bic: typed.bic.trim().toUpperCase() || null,
  contact: {
    name: typed['contact-name'],
    role: typed['contact-role'],
    phone: typed['contact-phone'],
    email: typed['contact-email'].trim(),
  },
  sender: typed.sender.trim(),
  language: typed.language,
  color: typed.color.trim().toLowerCase() || null,
  stopped,
  collector:
    typed.kind === 'own-staff'
      ? null
      : { kind: typed.kind, name: typed['collector-name'], registration: registrationOf(typed) },
});
