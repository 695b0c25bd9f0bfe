/**
 * `bench desk`: how long somebody waits for each view of the desk, and what it costs, with more and more stored.
 *
 * - `ms`: from the first request, in a browser that knows nothing yet, to the first useful content; the middle of
 *   three visits. For a search: from the typed text to the first find, with the fifth of a second that the box waits
 *   for the next letter.
 * - `requests` and `bytes` until then, as they crossed the wire.
 * - The books are seeded directly: four invoices a debtor, five of six of them overdue, far into the plan; so the
 *   inbox holds what nobody decided for weeks.
 */
import { parseArgs } from 'node:util';
import { dynamoItems } from '@voldaan/adapters/dynamodb/items.ts';
import { openTable } from '@voldaan/adapters/dynamodb/table-client.ts';
import { administrationOf } from '@voldaan/application/account/administrations.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { clientConfig } from '@voldaan/local/stack/client-config.ts';
import { type BrowserContext, errors } from 'playwright-core';
import { openBrowser } from '../e2e/world/browser.ts';
import { runProduct } from '../e2e/world/running.ts';
import { signIn } from '../hostile/world/desk.ts';
import { debtorMark, numberOf, seedBooks } from './desk/seed-books.ts';
import { isThere, type Visit, viewsOf, visit } from './desk/views.ts';

const BOOKS = 'eigen';
const NOW = instant('2026-10-06T08:00:00Z');
const VISITS = 3;

type Measured = Visit & { readonly invoices: number; readonly view: string };

const middle = (visits: readonly Visit[]): Visit => {
  const ordered = visits.toSorted((a, b) => a.ms - b.ms);
  const one = ordered[Math.floor(ordered.length / 2)];
  if (!one) throw new RangeError('Nobody visited.');
  return { ...one, ms: Math.round(one.ms) };
};

/** A view that never came is told, and no row. */
const gaveUp = (cause: unknown): undefined => {
  if (!(cause instanceof errors.TimeoutError)) throw cause;
};

const measure = async (invoices: number, only: string): Promise<readonly Measured[]> => {
  const stack = await runProduct(NOW);
  const browser = await openBrowser();
  try {
    const table = openTable(
      stack.environment['TABLE_NAME'] ?? 'voldaan',
      clientConfig(stack.addresses, 'dynamodb'),
    );
    const books = await administrationOf(dynamoItems(table), BOOKS);
    const debtors = await seedBooks(table, books, invoices, NOW);
    console.error(`${invoices} invoices of ${debtors} debtors are there.`);
    const site = stack.addresses['desk'] ?? '';
    const { cookie } = await signIn(stack);
    const some = Math.floor(debtors / 2) + 1;
    const rows: Measured[] = [];
    const opened = async (): Promise<BrowserContext> =>
      browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: { cookie } });
    for (const view of viewsOf(debtorMark(some), numberOf(some, 0)).filter(({ view }) =>
      view.includes(only),
    )) {
      if (!(await isThere(site, view))) continue;
      const visits: Visit[] = [];
      for (let n = 0; n < VISITS; n += 1) {
        const context = await opened();
        const seen = await visit(await context.newPage(), site, view).catch(gaveUp);
        if (seen) visits.push(seen);
        await context.close();
      }
      if (visits.length === VISITS) rows.push({ invoices, view: view.view, ...middle(visits) });
      console.error(
        visits.length === VISITS ? rows.at(-1) : `${view.view}: nothing to be seen within a minute.`,
      );
    }
    table.client.destroy();
    return rows;
  } finally {
    await browser.close();
    await stack.stop();
  }
};

/** Runs the measurement and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      /** How many invoices, separated by commas. */
      invoices: { type: 'string', default: '1000,10000,100000' },
      /** Only views whose name holds this. */
      view: { type: 'string', default: '' },
    },
  });
  const sizes = values.invoices.split(',').map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0)) {
    throw new RangeError(`--invoices are whole numbers above 0, not ${values.invoices}.`);
  }
  const rows: Measured[] = [];
  for (const size of sizes) rows.push(...(await measure(size, values.view)));
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
};
