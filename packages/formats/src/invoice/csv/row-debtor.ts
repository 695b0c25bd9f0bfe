import { isIban, normaliseIban } from '../../iban.ts';
import type { ParsedDebtor } from '../parsed-invoice.ts';
import { cellCountry } from './cell-country.ts';
import { cellDebtorKind } from './cell-words.ts';
import type { RowFindings } from './row-findings.ts';

/** The first of the addresses in a cell: packages put several into one, parted by a semicolon or comma. */
const email = (text: string): string | undefined => {
  const [first = ''] = text.split(/[;,\s]+/);
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/.test(first) ? first : undefined;
};

/** Excel drops the nought at the start of a number. */
const kvk = (text: string): string | undefined => {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{7,8}$/.test(digits) ? digits.padStart(8, '0') : undefined;
};

const phone = (text: string): string => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text);

const postcode = (text: string): string => text.toUpperCase().replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2');

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Who owes, in one row; a problem when neither a name nor a customer number is there. */
export const rowDebtor = ({ text, value, report }: RowFindings): ParsedDebtor => {
  if (text('name') === '' && text('customerNumber') === '') report('debtor-missing');
  const country = value('country', cellCountry, 'country-unknown');
  const isDutch = country === null || country === 'NL';
  return {
    name: orNull(text('name')),
    // A foreign number of registration in this column is no KVK number, and no mistake.
    kvk: value('kvk', (found) => kvk(found) ?? (isDutch ? undefined : null), 'kvk-invalid'),
    vatNumber: orNull(text('vatNumber').replace(/[\s.]/g, '').toUpperCase()),
    iban: value('debtorIban', (found) => (isIban(found) ? normaliseIban(found) : undefined), 'iban-invalid'),
    email: value('email', email, 'email-invalid'),
    phone: orNull(isDutch ? phone(text('phone')) : text('phone')),
    street: orNull(
      [text('street'), text('houseNumber'), text('houseNumberSuffix')]
        .filter((part) => part !== '')
        .join(' '),
    ),
    postcode: orNull(isDutch ? postcode(text('postcode')) : text('postcode')),
    city: orNull(text('city')),
    country,
    customerNumber: orNull(text('customerNumber')),
    contactName: orNull(text('contactName')),
    // "Soort" may mean the document or the customer; its words tell.
    kind:
      value('debtorKind', cellDebtorKind, 'debtor-kind-unknown') ??
      cellDebtorKind(text('documentKind')) ??
      null,
  };
};
