import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { ParsedDebtor } from '@voldaan/formats/invoice/parsed-invoice.ts';
import { mainRecord } from '../account/main-record.ts';
import { crockford } from '../link/crockford.ts';
import type { Services } from '../services.ts';
import { completed, newDebtor } from './debtor-from.ts';
import { identitiesOf, isOnlyName } from './identity.ts';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Deterministic, so that a repeated import makes the same debtor. */
const idFrom = (services: Services, administration: string, identity: string): string =>
  `D${crockford(bytesOf(services.hash(`${administration}/${identity}`)), 9)}`;

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Two of one name at one postcode who have two numbers are two: a reminder must not reach a namesake. */
const isNamesake = (known: Debtor | undefined, parsed: ParsedDebtor): boolean =>
  known !== undefined &&
  (differ(known.customerNumber, parsed.customerNumber) || differ(known.kvk, parsed.kvk));

const surestOwner = async (
  services: Services,
  administration: string,
  parsed: ParsedDebtor,
  identities: readonly string[],
  owners: readonly (string | undefined)[],
): Promise<string | undefined> => {
  for (const [i, owner] of owners.entries()) {
    if (owner === undefined) continue;
    if (!isOnlyName(identities[i] ?? '')) return owner;
    const item = await services.items.get<Debtor>(administration, 'DEBTOR', owner);
    if (!isNamesake(item?.value, parsed)) return owner;
  }
  return undefined;
};

/** Whom the books take this debtor for, without noting anything: by every name of his, and who owns it. */
export const recognise = async (services: Services, administration: string, parsed: ParsedDebtor) => {
  const identities = identitiesOf(parsed);
  const owners = await Promise.all(
    identities.map((identity) => services.reservations.owner(administration, 'DEBTOR', identity)),
  );
  const known = await surestOwner(services, administration, parsed, identities, owners);
  const id = known ?? idFrom(services, administration, identities[0] ?? 'nobody');
  return { identities, owners, id: await mainRecord(services, administration, id) };
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
