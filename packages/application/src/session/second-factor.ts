import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { debtorOf } from '../account/debtors.ts';
import { accountKey } from '../account/fold.ts';
import type { LogEntry } from '../ports/stream.ts';
import type { Services } from '../services.ts';
import { attempt, forgive, roomFor } from './attempts.ts';
import { sameSecret } from './same-secret.ts';

/** What a debtor can be asked: where he lives or works, or the amount of an invoice that he paid before. */
export type FactorKind = 'address' | 'amount';

/** What he answers. */
export type FactorAnswer =
  | { readonly kind: 'address'; readonly postcode: string; readonly houseNumber: string }
  | { readonly kind: 'amount'; readonly amount: Cents };

/** The account whose debtor is asked. */
export type Account = { readonly administration: string; readonly account: string };

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * The ways to write the house number at the end of a street: with and without its addition.
 *
 * @example houseNumbersIn('Plein 1944 12-a') // ['12', '12A']
 */
export const houseNumbersIn = (street: string): readonly string[] => {
  const match = /(\d+)(?:\s*[-/]\s*([A-Za-z0-9]{1,4})|\s*([A-Za-z]{1,4}))?\s*$/.exec(street);
  const [, number, ...additions] = match ?? [];
  const addition = bare(additions.find(Boolean) ?? '');
  return number ? [...new Set([number, `${number}${addition}`])] : [];
};

/**
 * Amounts of earlier invoices that the page does not show before this question: none that equals what is
 * open, since who pays the same each month would read the answer from the page.
 */
export const hiddenAmounts = (
  { invoices }: Pick<AccountState, 'invoices'>,
  log: readonly Pick<LogEntry<AccountEvent>, 'events'>[],
): readonly Cents[] => {
  const shown = new Set(invoices.flatMap(({ amount, open }) => [amount, open]));
  const open = new Set(invoices.map(({ number }) => number));
  return log
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.type === 'InvoiceAdded' ? [event.invoice] : []))
    .filter(({ number, amount }) => !open.has(number) && !shown.has(amount))
    .map(({ amount }) => amount);
};

const answersTo = ({ address }: Debtor): readonly string[] =>
  address ? houseNumbersIn(address.street).map((number) => `${bare(address.postcode)}/${number}`) : [];

const filed = async (services: Services, { administration, account }: Account) => {
  const key = accountKey(administration, account);
  const [debtor, { state }, log] = await Promise.all([
    debtorOf(services.items, administration, account),
    services.accounts.load(key),
    services.accounts.history(key),
  ]);
  return { addresses: answersTo(debtor), amounts: hiddenAmounts(state, log) };
};

const nameOf = ({ administration, account }: Account): string => `${administration}/${account}`;

/** What this debtor can be asked with what is on file, and whether he may still answer today. */
export const offeredFactors = async (
  services: Services,
  account: Account,
): Promise<{ readonly kinds: readonly FactorKind[]; readonly locked: boolean }> => {
  const [{ addresses, amounts }, room] = await Promise.all([
    filed(services, account),
    roomFor(services, 'second-factor', nameOf(account)),
  ]);
  const kinds = [
    ...(addresses.length > 0 ? (['address'] as const) : []),
    ...(amounts.length > 0 ? (['amount'] as const) : []),
  ];
  return { kinds, locked: !room.ok };
};

/**
 * Whether an answer is right, as often as a day allows. A wrong answer and one to a question that was not
 * asked are the same.
 */
export const confirmWho = async (
  services: Services,
  account: Account,
  answer: FactorAnswer,
): Promise<'confirmed' | 'second-factor-wrong' | 'second-factor-locked'> => {
  const taken = await attempt(services, 'second-factor', nameOf(account));
  if (!taken.ok) return 'second-factor-locked';
  const { addresses, amounts } = await filed(services, account);
  const [given, right] =
    answer.kind === 'address'
      ? [`${bare(answer.postcode)}/${bare(answer.houseNumber)}`, addresses]
      : [String(answer.amount), amounts.map(String)];
  const fits = right.map((one) => sameSecret(services, one, given));
  if (!fits.includes(true)) return 'second-factor-wrong';
  await forgive(services, 'second-factor', nameOf(account));
  return 'confirmed';
};
