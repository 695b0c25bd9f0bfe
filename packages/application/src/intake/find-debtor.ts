import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';
import { crockford } from '../link/crockford.ts';
import type { Services } from '../services.ts';
import { completed, newDebtor } from './debtor-from.ts';
import { identitiesOf } from './identity.ts';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Deterministic, so that a repeated import makes the same debtor. */
const idFrom = (services: Services, administration: string, identity: string): string =>
  `D${crockford(bytesOf(services.hash(`${administration}/${identity}`)), 9)}`;

/** Whom the books take this debtor for, without noting anything: by every name of his, and who owns it. */
export const recognise = async (services: Services, administration: string, parsed: ParsedDebtor) => {
  const identities = identitiesOf(parsed);
  const owners = await Promise.all(
    identities.map((identity) => services.reservations.owner(administration, 'DEBTOR', identity)),
  );
  const known = owners.find((owner) => owner !== undefined);
  return { identities, owners, id: known ?? idFrom(services, administration, identities[0] ?? 'nobody') };
};

/**
 * The debtor of an invoice: recognised by anything that names him, or made anew. The first recognition in
 * order of sureness wins; every other name is reserved for him, so that the next file finds him by it.
 */
export const findDebtor = async (
  services: Services,
  administration: string,
  parsed: ParsedDebtor,
  today: PlainDate,
): Promise<Debtor> => {
  const { identities, owners, id } = await recognise(services, administration, parsed);
  await Promise.all(
    identities
      .filter((_, i) => owners[i] === undefined)
      .map((identity) => services.reservations.reserve(administration, 'DEBTOR', identity, id)),
  );
  for (;;) {
    const item = await services.items.get<Debtor>(administration, 'DEBTOR', id);
    const debtor = item ? completed(item.value, parsed, today) : newDebtor(id, parsed, today);
    if (item && JSON.stringify(item.value) === JSON.stringify(debtor)) return debtor;
    if (await services.items.put(administration, 'DEBTOR', id, debtor, item?.version ?? 0)) return debtor;
  }
};
