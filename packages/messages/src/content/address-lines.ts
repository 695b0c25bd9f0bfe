import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Addressee } from './addressee.ts';

const country = (code: string, language: Language): readonly string[] => {
  if (code === 'NL') return [];
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code);
  return [name ?? code];
};

/** The lines of an address on an envelope; no line for the Netherlands, nor for a contact of that name. */
export const addressLines = ({ name, contactName, address, language }: Addressee): readonly string[] => [
  name,
  ...(contactName && contactName !== name ? [contactName] : []),
  ...(address
    ? [address.street, `${address.postcode}  ${address.city}`, ...country(address.country, language)]
    : []),
];
