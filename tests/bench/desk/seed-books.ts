import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import { dynamoStreamStore } from '@voldaan/adapters/dynamodb/stream-store.ts';
import type { Table } from '@voldaan/adapters/dynamodb/table-client.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD, accountKey } from '@voldaan/application/account/fold.ts';
import { dueMoment } from '@voldaan/application/account/planning.ts';
import { notingChanges } from '@voldaan/application/report/changed-accounts.ts';
import { rowsOf } from '@voldaan/application/rows/rows-of.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import { evolveAll } from '@voldaan/domain/account/evolve.ts';
import { type AccountState, NO_ACCOUNT } from '@voldaan/domain/account/state.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import { directTable, type WriteItems } from './direct-table.ts';
import { amountOf, type Life, livedUntil } from './life.ts';

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

/** Where a debtor gets his mail. */
export const emailOf = (n: number): string => `post@${debtorMark(n).toLowerCase()}.test`;

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
    email: { invoice: emailOf(n) },
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

/** When the first invoice falls due: of six, one has everything ahead of it; the others are up to nine weeks late. */
const firstDue = (n: number, today: PlainDate): PlainDate => {
  const life = n % LIVES;
  return addDays(today, life % 6 === 0 ? 5 + life : -(3 + ((life * 11) % 60)));
};

/** What the first invoice of a debtor is about, as somebody types it. */
export const amountTyped = (n: number, now: Instant): string =>
  (amountOf(firstDue(n, amsterdamDate(now)), 0) / 100).toFixed(2).replace('.', ',');

/** A life with the numbers of one account. */
const numbered = (life: Life, n: number): Life =>
  JSON.parse(
    JSON.stringify(life).replaceAll(/@(\d+)@/g, (_, invoice) => numberOf(n, Number(invoice))),
  ) as Life;

/** Events of one commit; the store takes 200. */
const A_COMMIT = 150;

/** Puts the account of a debtor as it stands after its life, with all that its stores keep of it. */
const accountWriter = (direct: Table, administration: Administration, now: Instant) => {
  const rows = dynamoRows(direct);
  const [items, reservations] = [dynamoItems(direct), dynamoReservations(direct)];
  const accounts = notingChanges(
    dynamoStreamStore<AccountState, AccountEvent>(direct, {
      kind: 'ACCOUNT',
      fold: ACCOUNT_FOLD,
      format: firstFormat(),
    }),
    rows,
  );
  return async (debtor: Debtor, { state, events, at }: Life): Promise<void> => {
    const key = accountKey(administration.id, debtor.id);
    await items.put(administration.id, 'DEBTOR', debtor.id, debtor, 0);
    for (const { number } of state.invoices) {
      await reservations.reserve(administration.id, 'INVOICE', number, debtor.id);
    }
    const due = dueMoment(debtor.id, state, administration, now);
    let loaded = await accounts.load(key);
    for (let from = 0; from < events.length; from += A_COMMIT) {
      const until = from + A_COMMIT;
      const committed = await accounts.commit(loaded, {
        commit: {
          commandId: `seed-${debtor.id}-${from}`,
          actor: { kind: 'system', id: 'seed' },
          at,
          events: events.slice(from, until),
        },
        state: until >= events.length ? state : evolveAll(NO_ACCOUNT, events.slice(0, until)),
        due,
        wake: undefined,
        pending: false,
      });
      if (!committed.committed) throw new Error(`${debtor.id} stands there already.`);
      loaded = committed.loaded;
    }
    await rows.put(
      administration.id,
      debtor.id,
      loaded.version,
      rowsOf(key, state, debtor, administration, now),
    );
  };
};

/** How many debtors so many invoices are of. */
export const debtorsOf = (invoices: number): number => Math.ceil(invoices / PER_DEBTOR);

/** The debtor with more invoices than anybody, beside those that are asked for: 1,000, up to nine weeks late. */
export const LARGE = 60_000_000;
const LARGE_INVOICES = 1_000;

/**
 * Fills an administration with debtors of four invoices each, from not yet due to far in the plan, and one with a
 * thousand, without the way of an import: the items are those that the stores make, written directly. Everything
 * that an account went through was written down in the moment of its last step.
 *
 * @param large - whether the one with a thousand is there
 */
export const seedBooks = async (
  write: WriteItems,
  administration: Administration,
  invoices: number,
  now: Instant,
  large = false,
): Promise<void> => {
  const { direct, flush } = directTable(write);
  const writeAccount = accountWriter(direct, administration, now);
  const today = amsterdamDate(now);
  const lives = Array.from({ length: LIVES }, (_, n) => {
    const first = firstDue(n, today);
    const due = Array.from({ length: PER_DEBTOR }, (__, i) => addDays(first, i * 5));
    return livedUntil(debtorAt(n, today), administration, due, now);
  });
  const debtors = debtorsOf(invoices);
  for (let n = 0; n < debtors; n += 1) {
    // A life stays with its kind of debtor.
    await writeAccount(debtorAt(n, today), numbered(pick(lives, n), n));
    if (n % A_FLUSH === A_FLUSH - 1) await flush();
  }
  if (large) {
    const debtor = debtorAt(LARGE, today);
    const due = Array.from({ length: LARGE_INVOICES }, (_, i) => addDays(today, Math.floor(i / 20) - 63));
    await writeAccount(debtor, numbered(livedUntil(debtor, administration, due, now), LARGE));
  }
  await flush();
};
