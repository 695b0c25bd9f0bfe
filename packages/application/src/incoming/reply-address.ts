import type { Administration } from '@voldaan/domain/party/administration.ts';
import { accountKey } from '../account/fold.ts';
import { crockford, normaliseCode } from '../link/crockford.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** 50 bits: nobody finds another account's address by trying. */
const SEAL = 10;

const sealOf = ({ keyed }: Pick<Services, 'keyed'>, administration: string, account: string): string =>
  crockford(keyed(`reply/${administration}/${account}`), SEAL);

type Addressed = Pick<Services, 'keyed' | 'addresses'>;

/**
 * Where an answer to a mail about an account goes. It follows from a key of the server and so is kept nowhere;
 * whoever has it may write to this account, and nothing else.
 *
 * @returns undefined where no mail is received
 * @example replyAddress(services, accountKey('timmer', 'D4K7Q2M9XA')) // 'd4k7q2m9xa-k7p492txm3@antwoord.timmer.example'
 */
export const replyAddress = (services: Addressed, { administration, id }: StreamKey): string | undefined => {
  const { replies } = services.addresses;
  return replies && `${id}-${sealOf(services, administration, id)}@${replies}`.toLowerCase();
};

/** The account of an address, if it is one of ours; upper and lower case are the same. */
const accountAt = (
  services: Addressed,
  books: readonly Administration[],
  address: string,
): StreamKey | undefined => {
  const [local = '', domain] = address.trim().toLowerCase().split('@');
  const [, account, seal] = /^(.+)-([a-z0-9]+)$/.exec(local) ?? [];
  if (domain !== services.addresses.replies?.toLowerCase() || !account || !seal) return undefined;
  const id = account.toUpperCase();
  const owner = books.find((one) => sealOf(services, one.id, id) === normaliseCode(seal));
  return owner && accountKey(owner.id, id);
};

/** The account that a mail was sent to: the first of its recipients that is an address of ours. */
export const accountOf = (
  services: Addressed,
  books: readonly Administration[],
  recipients: readonly string[],
): StreamKey | undefined => {
  for (const recipient of recipients) {
    const account = accountAt(services, books, recipient);
    if (account) return account;
  }
  return undefined;
};
