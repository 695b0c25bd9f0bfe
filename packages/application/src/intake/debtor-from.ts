import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { DebtorKind } from '@voldaan/domain/party/debtor-kind.ts';
import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';

const kindOf = (parsed: ParsedDebtor): DebtorKind =>
  parsed.kind ?? (parsed.kvk || parsed.vatNumber ? 'company' : 'unknown');

/** A debtor as the first file that names him knows him. */
export const newDebtor = (id: string, parsed: ParsedDebtor, on: PlainDate): Debtor => {
  const country = parsed.country ?? 'NL';
  const { street, postcode, city } = parsed;
  return {
    id,
    name: parsed.name ?? parsed.customerNumber ?? id,
    contactName: parsed.contactName,
    kind: kindOf(parsed),
    kindSource: { from: 'invoice', on },
    language: country === 'NL' || country === 'BE' ? 'nl' : 'en',
    email: parsed.email ? { invoice: parsed.email } : {},
    bounced: [],
    phone: parsed.phone,
    address: street && postcode && city ? { street, postcode, city, country } : null,
    country,
    kvk: parsed.kvk,
    vatNumber: parsed.vatNumber,
    customerNumber: parsed.customerNumber,
    ...(parsed.iban && { iban: parsed.iban }),
    keyAccount: false,
  };
};

/** What a later file adds: only what was not known; nothing that a person may have corrected is overwritten. */
export const completed = (debtor: Debtor, parsed: ParsedDebtor, on: PlainDate): Debtor => {
  const fresh = newDebtor(debtor.id, parsed, on);
  const kindKnown = debtor.kind !== 'unknown' || fresh.kind === 'unknown';
  return {
    ...(fresh.iban && { iban: fresh.iban }),
    ...debtor,
    contactName: debtor.contactName ?? fresh.contactName,
    email: { ...fresh.email, ...debtor.email },
    phone: debtor.phone ?? fresh.phone,
    address: debtor.address ?? fresh.address,
    kvk: debtor.kvk ?? fresh.kvk,
    vatNumber: debtor.vatNumber ?? fresh.vatNumber,
    customerNumber: debtor.customerNumber ?? fresh.customerNumber,
    ...(kindKnown ? {} : { kind: fresh.kind, kindSource: fresh.kindSource }),
  };
};
