import { addresseeOf } from '@voldaan/application/message/parties.ts';
import type { Statement } from '@voldaan/contract/portal/statement.ts';
import { type Debtor, mailAddressOf } from '@voldaan/domain/party/debtor.ts';
import type { DebtorKind } from '@voldaan/domain/party/debtor-kind.ts';
import { addressLines } from '@voldaan/messages/content/address-lines.ts';

const TITLES = /^(?:de heer|heer|dhr\.?|mevrouw|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?)\s+/i;

/**
 * Enough for a person to know himself by, and for nobody else to know him.
 *
 * @example initialsOf('De heer M. van der Berg') // 'M. v. d. B.'
 */
export const initialsOf = (name: string): string =>
  name
    .replace(TITLES, '')
    .split(/[\s.-]+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0]}.`)
    .join(' ');

/** @example maskedEmail('anna@bedrijf.nl') // 'a•••@bedrijf.nl' */
export const maskedEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${[...address][0]}•••${address.slice(at)}`;
};

const IN_BUSINESS: readonly DebtorKind[] = ['company', 'sole-trader'];

/** A legal form at the end of a name: no person is called that. */
const LEGAL_FORM = /\s(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|u\.?a\.?|gmbh|ltd\.?|s\.?a\.?)$/i;

const isBusiness = ({ kind, name }: Debtor): boolean =>
  IN_BUSINESS.includes(kind) || (kind === 'unknown' && LEGAL_FORM.test(name));

/** Who the statement is for: as little as he needs to know himself by, until he has confirmed who he is. */
export const shownDebtor = (debtor: Debtor, confirmed: boolean): Statement['debtor'] => {
  const address = mailAddressOf(debtor);
  const customerNumber = debtor.customerNumber ?? '';
  if (!confirmed) {
    return {
      name: isBusiness(debtor) ? debtor.name : initialsOf(debtor.name),
      customerNumber,
      ...(address && { email: maskedEmail(address) }),
    };
  }
  return {
    name: debtor.name,
    customerNumber,
    ...(address && { email: address }),
    ...(debtor.address && {
      address: [...addressLines({ ...addresseeOf(debtor), contactName: null })].slice(1),
    }),
    ...(debtor.phone && { phone: debtor.phone }),
  };
};
