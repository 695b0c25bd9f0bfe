import type { Creditor, CreditorContact } from '@voldaan/contract/portal/statement.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { shownLogo } from './shown-logo.ts';

/** Who the creditor is, and how to reach a person there. */
export const contactOf = ({ name, contact, color, ...books }: Administration): CreditorContact => ({
  name,
  phone: contact.phone,
  email: contact.email,
  contactName: contact.name,
  ...(color && { color }),
  ...shownLogo(books),
});

export const creditorOf = (administration: Administration): Creditor => ({
  ...contactOf(administration),
  iban: administration.iban,
});
