/**
 * `bench desk`: how long somebody waits for each view of the desk, and what it costs, with more and more stored.
 *
 * - `ms`: from the first request, in a browser that knows nothing yet, to the first useful content; the middle of
 *   three visits (settings, and reports beyond the first: of one). For a search: from the typed text to the first
 *   find, with the fifth of a second that the box waits for the next letter.
 * - `requests` and `bytes` until then, as they crossed the wire.
 * - The books are seeded directly: four invoices a debtor, five of six of them overdue, far into the plan; so the
 *   inbox holds what nobody decided for weeks. Beside them stands one debtor with a thousand invoices.
 * - The night before has been: the bundled `daily` ran once. What it took is told on stderr.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { OWN } from '@voldaan/backend/demo/administrations.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import { type Browser, errors } from 'playwright-core';
import { openBrowser } from '../e2e/world/browser.ts';
import { runProduct } from '../e2e/world/running.ts';
import { signIn } from '../hostile/world/desk.ts';
import { debtorMark, emailOf, numberOf, ownWord } from './desk/debtors.ts';
import { importTable } from './desk/imported-table.ts';
import { amountTyped, debtorsOf, LARGE, seedBooks } from './desk/seed-books.ts';
import { isThere, type View, type Visit, viewsOf, visit } from './desk/views.ts';

const NOW = instant('2026-10-06T08:00:00Z');

type Asked = {
  /** Only views whose name holds this. */
  readonly only: string;
  /** How often each view is visited. */
  readonly times: number;
  /** Folder that keeps the seeded tables for a next run. */
  readonly keep: string | undefined;
};

type Measured = Visit & { readonly invoices: number; readonly view: string };

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

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

/** Visits a view so many times, each time in a browser that knows nothing. */
const visits = async (
  browser: Browser,
  site: string,
  cookie: string,
  view: View,
  times: number,
): Promise<readonly Visit[]> => {
  const done: Visit[] = [];
  for (let n = 0; n < times; n += 1) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      extraHTTPHeaders: { cookie },
    });
    const seen = await visit(await context.newPage(), site, view).catch(gaveUp);
    await context.close();
    if (!seen) return [];
    done.push(seen);
  }
  return done;
};

/** What is done every morning, as the scheduler asks for it. */
const spendNight = async (stack: Stack): Promise<void> => {
  const start = performance.now();
  const done = await stack.lambda.invoke('daily', {});
  console.error(`The morning's work took ${since(start)}${done.ok ? '' : ' and failed'}.`);
};

/** A folder with the table of so many invoices; with `keep` made once and copied from there. */
const seededTable = async (invoices: number, keep: string | undefined): Promise<string> => {
  const start = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'voldaan-bench-'));
  const kept = keep && join(keep, String(invoices));
  if (kept && existsSync(kept)) await cp(kept, dataDir, { recursive: true });
  else {
    await importTable(dataDir, (write) => seedBooks(write, OWN, invoices, NOW, { large: true }));
    if (kept) await cp(dataDir, kept, { recursive: true });
  }
  console.error(`${invoices} invoices are there, after ${since(start)}.`);
  return dataDir;
};

const measure = async (invoices: number, { only, times, keep }: Asked): Promise<readonly Measured[]> => {
  const dataDir = await seededTable(invoices, keep);
  const stack = await runProduct(NOW, true, false, dataDir);
  const browser = await openBrowser();
  try {
    await spendNight(stack);
    const site = stack.addresses['desk'] ?? '';
    const { cookie } = await signIn(stack);
    const some = Math.floor(debtorsOf(invoices) / 2) + 1;
    const views = viewsOf({
      debtor: debtorMark(some),
      large: debtorMark(LARGE),
      word: ownWord(some),
      number: numberOf(some, 0),
      email: emailOf(some),
      amount: amountTyped(some, NOW),
    });
    const rows: Measured[] = [];
    const start = performance.now();
    for (const view of views.filter(({ view }) => view.includes(only))) {
      const isBuilt = await isThere(site, view);
      const seen = isBuilt ? await visits(browser, site, cookie, view, view.once ? 1 : times) : [];
      if (seen.length === 0) {
        console.error(`${view.view}: ${isBuilt ? 'nothing to be seen within a minute' : 'not built'}.`);
        continue;
      }
      const row = { invoices, view: view.view, ...middle(seen) };
      console.error(`${row.view}: ${row.ms} ms, ${row.requests} requests, ${row.bytes} bytes`);
      rows.push(row);
    }
    console.error(`The visits took ${since(start)}.`);
    return rows;
  } finally {
    await browser.close();
    await stack.stop();
    await rm(dataDir, { recursive: true });
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
      /** How often each view is visited. */
      visits: { type: 'string', default: '3' },
      /** Folder that keeps the seeded tables for a next run. */
      keep: { type: 'string' },
    },
  });
  const [sizes, times] = [values.invoices.split(',').map(Number), Number(values.visits)];
  if (![...sizes, times].every((size) => Number.isSafeInteger(size) && size > 0)) {
    throw new RangeError('--invoices and --visits are whole numbers above 0.');
  }
  const rows: Measured[] = [];
  for (const size of sizes)
    rows.push(...(await measure(size, { only: values.view, times, keep: values.keep })));
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
};
