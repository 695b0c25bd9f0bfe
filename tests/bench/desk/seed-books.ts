import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import { dynamoStreamStore } from '@voldaan/adapters/dynamodb/stream-store.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD, accountKey } from '@voldaan/application/account/fold.ts';
import { dueMoment } from '@voldaan/application/account/planning.ts';
import { rowsOf } from '@voldaan/application/rows/rows-of.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { directTable } from './direct-table.ts';
import { type Life, livedUntil } from './life.ts';

const PER_DEBTOR = 4;
/** Lives that differ; every account is like one of them, with numbers and a name of its own. */
const LIVES = 60;
const A_FLUSH = 250;

const WORDS = [
  'Bouw',
  'Zorg',
  'Advies',
  'Techniek',
  'Transport',
  'Groen',
  'Media',
  'Schilders',
  'Wonen',
  'Kaas',
];
const CITIES = ['Amsterdam', 'Utrecht', 'Breda', 'Zwolle', 'Groningen', 'Maastricht', 'Leiden'];

const pick = <T>(all: readonly T[], n: number): T => {
  const one = all[n % all.length];
  if (one === undefined) throw new RangeError('Nothing to pick from.');
  return one;
};

/** The account at a place in the list. */
export const debtorMark = (n: number): string => `D${n.toString(36).toUpperCase().padStart(9, '0')}`;

/** One of the invoices of a debtor. */
export const numberOf = (n: number, invoice: number): string => `F26-${String(n).padStart(6, '0')}${invoice}`;

/** A word that no other debtor has. */
export const ownWord = (n: number): string =>
  `Q${String(n)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => 'aeioubdfgk'[Number(digit)] ?? '')}`;

/** The debtor of a place in the list; his account is his place in base 36. */
const debtorAt = (n: number, on: Debtor['kindSource']['on']): Debtor => {
  const id = debtorMark(n);
  const name = `${pick(WORDS, n)} ${ownWord(n)} BV`;
  return {
    id,
    name,
    contactName: null,
    kind: n % 4 === 3 ? 'consumer' : 'company',
    kindSource: { from: 'invoice', on },
    language: 'nl',
    email: { invoice: `post@${id.toLowerCase()}.test` },
    bounced: [],
    phone: `020${String(n).padStart(7, '0')}`,
    address: { street: `Kade ${n}`, postcode: '1012 AB', city: pick(CITIES, n), country: 'NL' },
    country: 'NL',
    kvk: null,
    vatNumber: null,
    customerNumber: `K-${n}`,
    keyAccount: false,
  };
};

/** A life with the numbers of one account. */
const numbered = (life: Life, n: number): Life =>
  JSON.parse(
    JSON.stringify(life).replaceAll(/@(\d)@/g, (_, invoice) => numberOf(n, Number(invoice))),
  ) as Life;

/**
 * Fills an administration with debtors of four invoices each, from not yet due to far in the plan, without the way of
 * an import: the items are those that the stores make, written directly.
 *
 * @returns how many debtors
 */
export const seedBooks = async (
  table: Table,
  administration: Administration,
  invoices: number,
  now: Instant,
): Promise<number> => {
  const { direct, flush } = directTable(table);
  const accounts = dynamoStreamStore<AccountState, AccountEvent>(direct, {
    kind: 'ACCOUNT',
    fold: ACCOUNT_FOLD,
    format: firstFormat(),
  });
  const [items, rows, reservations] = [dynamoItems(direct), dynamoRows(direct), dynamoReservations(direct)];
  const today = amsterdamDate(now);
  const lives = Array.from({ length: LIVES }, (_, n) => {
    // Of six, one has everything ahead of it; the others are up to nine weeks late.
    const first = addDays(today, n % 6 === 0 ? 5 + n : -(3 + ((n * 11) % 60)));
    const due = Array.from({ length: PER_DEBTOR }, (__, i) => addDays(first, i * 5));
    return livedUntil(debtorAt(n, today), administration, due, now);
  });
  const debtors = Math.ceil(invoices / PER_DEBTOR);
  for (let n = 0; n < debtors; n += 1) {
    // A life stays with its kind of debtor.
    const debtor = debtorAt(n, today);
    const { state, events } = numbered(pick(lives, n), n);
    const key = accountKey(administration.id, debtor.id);
    await items.put(administration.id, 'DEBTOR', debtor.id, debtor, 0);
    for (const { number } of state.invoices) {
      await reservations.reserve(administration.id, 'INVOICE', number, debtor.id);
    }
    const due = dueMoment(debtor.id, state, administration, now);
    const committed = await accounts.commit(await accounts.load(key), {
      commit: { commandId: `seed-${n}`, actor: { kind: 'system', id: 'seed' }, at: now, events },
      state,
      due,
      wake: undefined,
      pending: false,
    });
    if (!committed.committed) throw new Error(`${debtor.id} stands there already.`);
    await rows.put(administration.id, debtor.id, 1, rowsOf(key, state, debtor, administration, now));
    if (n % A_FLUSH === A_FLUSH - 1) await flush();
  }
  await flush();
  return debtors;
};
