import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Addressee } from '@voldaan/messages/content/addressee.ts';
import type { Creditor } from '@voldaan/messages/content/creditor.ts';

/** The creditor as messages name him. */
export const creditorOf = (administration: Administration): Creditor => {
  const { name, contact, address, iban, color, collector, words } = administration;
  return {
    name,
    contactName: contact.name,
    contactRole: contact.role,
    phone: contact.phone,
    email: contact.email,
    street: address.street,
    postcode: address.postcode,
    city: address.city,
    iban,
    ...(color && { color }),
    ...(words && { words }),
    ...(collector && {
      collector: {
        role: collector.kind === 'bought-claims' ? 'bought-claims' : 'on-behalf',
        name: collector.name,
        registration: collector.registration?.number ?? null,
      },
    }),
  };
};

/** "Mevrouw A. de Groot" → "mevrouw De Groot": title and family name, without initials and first names. */
export const salutationOf = (contact: string | null): string | null => {
  const match = /^(mevrouw|meneer|de heer|heer|mw\.?|dhr\.?|mrs?\.?|ms\.?)\s+(.+)$/i.exec(
    contact?.trim() ?? '',
  );
  if (!match) return null;
  const [, title = '', rest = ''] = match;
  const family = rest
    .replace(/^(?:\p{Lu}\.\s*)+/u, '')
    .replace(/^\p{Lu}\p{Ll}+\s+(?=\S)/u, '')
    .trim();
  const greeting = /^(mevrouw|mw|mrs|ms)/i.test(title) ? 'mevrouw' : 'heer';
  return family ? `${greeting} ${family.charAt(0).toUpperCase()}${family.slice(1)}` : null;
};

/** The debtor as messages address him. */
export const addresseeOf = (debtor: Debtor): Addressee => ({
  salutationName: salutationOf(debtor.contactName ?? (debtor.kind === 'consumer' ? debtor.name : null)),
  name: debtor.name,
  contactName: debtor.contactName,
  address: debtor.address,
  customerNumber: debtor.customerNumber,
  language: debtor.language,
});
