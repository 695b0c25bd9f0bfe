import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What a debtor can be recognised by, surest first: his number with the creditor, KvK, VAT number, name with
 * postcode, name with e-mail address, and only without all of these his name.
 */
export const identitiesOf = (debtor: ParsedDebtor): readonly string[] => {
  const name = debtor.name ? plain(debtor.name) : undefined;
  const keys = [
    debtor.customerNumber && `customer:${plain(debtor.customerNumber)}`,
    debtor.kvk && `kvk:${debtor.kvk}`,
    debtor.vatNumber && `vat:${debtor.vatNumber.toUpperCase().replace(/[^A-Z0-9]/g, '')}`,
    name && debtor.postcode && `name:${name}|${debtor.postcode.toUpperCase().replace(/\s/g, '')}`,
    name && debtor.email && `mail:${name}|${debtor.email.toLowerCase()}`,
  ].filter((key): key is string => Boolean(key));
  return keys.length > 0 || !name ? keys : [`only-name:${name}`];
};

/** Whether a name, with or without a postcode, is all that an identity says: several people may share it. */
export const isOnlyName = (identity: string): boolean => /^(?:only-)?name:/.test(identity);
