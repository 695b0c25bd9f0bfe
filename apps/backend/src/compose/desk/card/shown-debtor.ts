import type { Debtor as Shown } from '@voldaan/contract/desk/debtor.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Debtor, mailAddressOf, type Source } from '@voldaan/domain/party/debtor.ts';
import type { Names } from '../people.ts';

const SOURCE: Readonly<Record<Source['from'], Shown['kindFrom']['source']>> = {
  kvk: 'kvk',
  invoice: 'invoice',
  entered: 'staff',
  debtor: 'none',
};

/** The addresses of a debtor, in the order in which they are tried. */
export const addressesOf = ({ email }: Pick<Debtor, 'email'>): readonly string[] => [
  ...new Set([email.dunning, email.invoice, email.general].filter((address) => address !== undefined)),
];

/**
 * Master data as the card shows it.
 *
 * @param bouncedOn - day of the last mail that came back, from the account's history
 */
export const shownDebtor = (debtor: Debtor, bouncedOn: PlainDate, names: Names): Shown => {
  const dunning = mailAddressOf(debtor);
  return {
    id: debtor.id,
    number: debtor.customerNumber,
    name: debtor.name,
    kind: debtor.kind,
    kindFrom: {
      source: debtor.kind === 'unknown' ? 'none' : SOURCE[debtor.kindSource.from],
      by: null,
      on: debtor.kindSource.on,
    },
    contact: debtor.contactName,
    emails: addressesOf(debtor).map((address) => ({
      address,
      dunning: address === dunning,
      bounced: debtor.bounced.includes(address) ? bouncedOn : null,
    })),
    phone: debtor.phone,
    address: debtor.address,
    kvk: debtor.kvk,
    vatNumber: debtor.vatNumber,
    iban: debtor.iban ?? null,
    language: debtor.language,
    keyAccount: debtor.keyAccount,
    accountOwner: debtor.owner ? { id: debtor.owner, name: names.get(debtor.owner) ?? debtor.owner } : null,
  };
};
