import type { Administration } from './administration.ts';

/** What every message says about who sends it. */
export type RequiredDetail =
  | 'name'
  | 'street'
  | 'postcode'
  | 'city'
  | 'kvk'
  | 'iban'
  | 'contact-name'
  | 'contact-role'
  | 'contact-phone'
  | 'contact-email'
  | 'sender'
  | 'collector-name';

type Identity = Pick<Administration, 'name' | 'address' | 'kvk' | 'iban' | 'contact' | 'sender'> & {
  readonly collector?: { readonly name: string } | null | undefined;
};

/**
 * What is still blank of an administration; nothing may be sent before it is filled in.
 *
 * @returns in the order of the form; empty when sending can begin
 * @example missingDetails({ ...complete, kvk: ' ' }) // ['kvk']
 */
export const missingDetails = (identity: Identity): readonly RequiredDetail[] => {
  const { name, address, kvk, iban, contact, sender, collector } = identity;
  const filled: readonly (readonly [RequiredDetail, string])[] = [
    ['name', name],
    ['street', address.street],
    ['postcode', address.postcode],
    ['city', address.city],
    ['kvk', kvk],
    ['iban', iban],
    ['contact-name', contact.name],
    ['contact-role', contact.role],
    ['contact-phone', contact.phone],
    ['contact-email', contact.email],
    ['sender', sender],
    ...(collector ? [['collector-name', collector.name] as const] : []),
  ];
  return filled.flatMap(([detail, text]) => (text.trim() === '' ? [detail] : []));
};
