import type { Debtor } from '@voldaan/domain/party/debtor.ts';

type Reached = Pick<Debtor, 'email' | 'address'>;

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const mailboxes = ({ email }: Reached): readonly string[] =>
  Object.values(email).map((address) => address.toLowerCase());

const doorOf = ({ address }: Reached): string | null =>
  address && bare(`${address.country}${address.postcode}${address.street}`);

/**
 * Whether a debtor is no longer to be reached somewhere where links or codes of his may lie: a mailbox that
 * is not his any more, or a door. An address that is added, or only written differently, is no reason.
 */
export const leftAddress = (before: Reached, after: Reached): boolean => {
  const still = new Set(mailboxes(after));
  const door = doorOf(before);
  return (
    mailboxes(before).some((address) => !still.has(address)) || (door !== null && door !== doorOf(after))
  );
};
