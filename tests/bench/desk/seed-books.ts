import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { dynamoReservations } from '@voldaan/adapters/dynamodb/reservations.ts';
import { dynamoRows } from '@voldaan/adapters/dynamodb/rows.ts';
import { dynamoStreamStore } from '@voldaan/adapters/dynamodb/stream-store.ts';
import { firstFormat } from '@voldaan/adapters/stream/event-format.ts';
import { ACCOUNT_FOLD } from '@voldaan/application/account/fold.ts';
import { notingChanges } from '@voldaan/application/report/changed-accounts.ts';
import type { AccountEvent } from '@voldaan/domain/account/event.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import { amsterdamDate, amsterdamMoment } from '@voldaan/domain/calendar/amsterdam.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Administration } from '@voldaan/domain/party/administration.ts';
import { accountWriter, type BookStores } from './account-writer.ts';
import { debtorAt, numberOf, pick } from './debtors.ts';
import { directTable, type WriteItems } from './direct-table.ts';
import { amountOf, type Life, livedUntil } from './life.ts';

const PER_DEBTOR = 4;
/** Lives that differ; every account is like one of them, with numbers and a name of its own. */
const LIVES = 60;
/** Of so many lives, one has everything ahead of it. */
const QUIET = 6;
const A_FLUSH = 250;

/** When the first invoice falls due: of six, one has everything ahead of it; the others are up to nine weeks late. */
const firstDue = (n: number, today: PlainDate): PlainDate => {
  const life = n % LIVES;
  return addDays(today, life % QUIET === 0 ? 1 + (life % 11) : -(3 + ((life * 11) % 60)));
};

/** What the first invoice of a debtor is about, as somebody types it. */
export const amountTyped = (n: number, now: Instant): string =>
  (amountOf(firstDue(n, amsterdamDate(now)), 0) / 100).toFixed(2).replace('.', ',');

/** A life with the numbers of one account. */
const numbered = (life: Life, n: number): Life =>
  JSON.parse(
    JSON.stringify(life).replaceAll(/@(\d+)@/g, (_, invoice) => numberOf(n, Number(invoice))),
  ) as Life;

/** How many debtors so many invoices are of. */
export const debtorsOf = (invoices: number): number => Math.ceil(invoices / PER_DEBTOR);

/** The debtor with more invoices than anybody, beside those that are asked for: 1,000, up to nine weeks late. */
export const LARGE = 60_000_000;
const LARGE_INVOICES = 1_000;

type Books = {
  /** Whether the one with a thousand invoices is there. */
  readonly large?: boolean;
  /** Only so many debtors are late; the others have everything ahead of them. */
  readonly late?: number;
};

/**
 * Fills an administration with debtors of four invoices each, from not yet due to far in the plan, and one with a
 * thousand, without the way of an import, as they stood the evening before. Everything that an account went through
 * was written down in the moment of its last step.
 *
 * @param flush - called after every few hundred accounts
 */
export const seedStores = async (
  stores: BookStores,
  administration: Administration,
  invoices: number,
  now: Instant,
  { large = false, late = Number.POSITIVE_INFINITY }: Books = {},
  flush: () => Promise<void> = async () => {},
): Promise<void> => {
  const writeAccount = accountWriter(stores, administration, now);
  const today = amsterdamDate(now);
  const evening = amsterdamMoment(addDays(today, -1), 20 * 60);
  const lives = Array.from({ length: LIVES }, (_, n) => {
    const first = firstDue(n, today);
    const due = Array.from({ length: PER_DEBTOR }, (__, i) => addDays(first, i * 5));
    return livedUntil(debtorAt(n, today), administration, due, evening);
  });
  const debtors = debtorsOf(invoices);
  for (let n = 0; n < debtors; n += 1) {
    // A life stays with its kind of debtor.
    const like = (n < late ? n : n * QUIET) % LIVES;
    await writeAccount(debtorAt(n, today, like), numbered(pick(lives, like), n));
    if (n % A_FLUSH === A_FLUSH - 1) await flush();
  }
  if (large) {
    const debtor = debtorAt(LARGE, today);
    const due = Array.from({ length: LARGE_INVOICES }, (_, i) => addDays(today, Math.floor(i / 20) - 63));
    await writeAccount(debtor, numbered(livedUntil(debtor, administration, due, evening), LARGE));
  }
  await flush();
};

/** The same for a table: the items are those that the stores make, written directly. */
export const seedBooks = async (
  write: WriteItems,
  administration: Administration,
  invoices: number,
  now: Instant,
  books: Books = {},
): Promise<void> => {
  const { direct, flush } = directTable(write);
  const rows = dynamoRows(direct);
  const accounts = dynamoStreamStore<AccountState, AccountEvent>(direct, {
    kind: 'ACCOUNT',
    fold: ACCOUNT_FOLD,
    format: firstFormat(),
  });
  const stores = {
    rows,
    items: dynamoItems(direct),
    reservations: dynamoReservations(direct),
    accounts: notingChanges(accounts, rows),
  };
  await seedStores(stores, administration, invoices, now, books, flush);
};
