import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { REGISTER } from '../account/administrations.ts';
import { debtorItem } from '../account/debtors.ts';
import type { NewLinkRequest } from '../ports/new-links.ts';
import type { Services } from '../services.ts';

/** A debtor in the books in which he was found. */
export type Asker = { readonly administration: string; readonly debtor: Debtor };

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const askerIn = async (
  services: Services,
  administration: string,
  id: string,
): Promise<Asker | undefined> => {
  const item = await debtorItem(services.items, administration, id);
  return item && { administration, debtor: item.value };
};

/**
 * Who asks for a new link: by a link or code of his, also one that has expired or was taken back, or by his
 * postcode and the number of an invoice of his.
 */
export const whoAsks = async (services: Services, by: NewLinkRequest['by']): Promise<Asker | undefined> => {
  if (by.kind !== 'invoice') {
    const record = await services.secrets.find(by.hash, by.kind);
    return record && askerIn(services, record.administration, record.subject);
  }
  const books = await services.items.all<Administration>(REGISTER, 'ADMINISTRATION');
  for (const { id } of books) {
    const owner = await services.reservations.owner(id, 'INVOICE', by.number);
    const asker = owner && (await askerIn(services, id, owner));
    if (asker && bare(asker.debtor.address?.postcode ?? '') === bare(by.postcode)) return asker;
  }
  return undefined;
};
