import { debtorItem } from '../account/debtors.ts';
import { normaliseCode } from '../link/crockford.ts';
import type { SecretPurpose, SecretRecord } from '../ports/secrets.ts';
import type { Services } from '../services.ts';

const valid = async (
  services: Services,
  secret: string,
  purpose: SecretPurpose,
): Promise<SecretRecord | undefined> => {
  const record = await services.secrets.find(services.hash(secret), purpose);
  return record && record.expiresAt > services.clock.now() ? record : undefined;
};

/** Whose account a personal link opens; undefined for every link that does not work, whatever the cause. */
export const letInByLink = (services: Services, secret: string): Promise<SecretRecord | undefined> =>
  valid(services, secret, 'link');

/** Whose payment a return token shows. */
export const letInByReturn = (services: Services, token: string): Promise<SecretRecord | undefined> =>
  valid(services, token, 'return');

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * Whose account a typed code opens, together with something that is not in the same letter: the postcode of
 * the debtor, or the number of an invoice of his.
 *
 * @returns undefined whichever of the two is wrong
 */
export const letInByCode = async (
  services: Services,
  code: string,
  second: string,
): Promise<SecretRecord | undefined> => {
  const record = await valid(services, normaliseCode(code), 'code');
  if (!record) return undefined;
  const { administration, subject } = record;
  const debtor = await debtorItem(services.items, administration, subject);
  const postcode = debtor?.value.address?.postcode;
  if (postcode && bare(postcode) === bare(second)) return record;
  const owner = await services.reservations.owner(administration, 'INVOICE', second.trim());
  return owner === subject ? record : undefined;
};
