import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorItem } from '../account/debtors.ts';
import { normaliseCode } from '../link/crockford.ts';
import { seriesOf } from '../link/series.ts';
import type { SecretPurpose, SecretRecord } from '../ports/secrets.ts';
import type { Services } from '../services.ts';
import { sameSecret } from './same-secret.ts';

/** Stands in for whom a secret does not open, so that knowing nobody takes the same calls as knowing somebody. */
const NOBODY = { administration: 'nobody', subject: 'nobody' } as const;

type Found = { readonly record: SecretRecord; readonly debtor: Debtor };

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const fresh = (services: Services, record: SecretRecord): boolean => record.expiresAt > services.clock.now();

/** Whether a link, code or session is of the series that works now. */
export const ofThisSeries = (record: SecretRecord, debtor: Debtor | undefined): boolean =>
  debtor !== undefined && (record.series ?? 0) === seriesOf(debtor);

/** What a secret opens, with its debtor; undefined for all that do not work, whatever the cause. */
const opened = async (
  services: Services,
  secret: string,
  purpose: SecretPurpose,
): Promise<Found | undefined> => {
  const record = await services.secrets.find(services.hash(secret), purpose);
  const { administration, subject } = record ?? NOBODY;
  const debtor = (await debtorItem(services.items, administration, subject))?.value;
  return record && debtor && fresh(services, record) && ofThisSeries(record, debtor)
    ? { record, debtor }
    : undefined;
};

/** Whose account a personal link opens; undefined for every link that does not work, whatever the cause. */
export const letInByLink = async (services: Services, secret: string): Promise<SecretRecord | undefined> =>
  (await opened(services, secret, 'link'))?.record;

/** Whose payment a return token shows. */
export const letInByReturn = async (services: Services, token: string): Promise<SecretRecord | undefined> => {
  const record = await services.secrets.find(services.hash(token), 'return');
  return record && fresh(services, record) ? record : undefined;
};

/**
 * Whose account a typed code opens, together with something that is not in the same letter: the postcode of
 * the debtor, or the number of an invoice of his. An unknown code takes the same calls as a known one.
 *
 * @returns undefined whichever of the two is wrong
 */
export const letInByCode = async (
  services: Services,
  code: string,
  second: string,
): Promise<SecretRecord | undefined> => {
  const found = await opened(services, normaliseCode(code), 'code');
  const { administration, subject } = found?.record ?? NOBODY;
  const owner = await services.reservations.owner(administration, 'INVOICE', second.trim());
  const postcode = bare(found?.debtor.address?.postcode ?? '');
  const fits = [
    postcode !== '' && sameSecret(services, postcode, bare(second)),
    sameSecret(services, owner ?? '', subject),
  ];
  return found && fits.includes(true) ? found.record : undefined;
};
