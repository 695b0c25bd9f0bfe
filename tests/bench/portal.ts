/**
 * `bench portal`: what a first visit costs a phone, one row per page and state.
 *
 * - `bytes` are all bytes of the answers as they crossed the wire, compressed and with their headers; `jsBytes`
 *   those of them that were script.
 * - `performance` is the score of Lighthouse on its mobile profile, of the pages on which people pay.
 */
import { parseArgs } from 'node:util';
import { openLighthouse } from '../e2e/world/lighthouse.ts';
import { pagesOf } from './portal/pages.ts';
import { openVisits, type Weight } from './portal/visit.ts';

/** Runs the measurement and prints what it came to. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  });
  const pages = await pagesOf();
  const rows: (Weight & { readonly page: string; readonly performance?: number })[] = [];
  try {
    const visits = await openVisits();
    for (const page of pages.list) rows.push({ page: page.name, ...(await visits.weigh(page)) });
    await visits.close();
    const lighthouse = await openLighthouse();
    for (const [index, page] of pages.list.entries()) {
      const row = rows[index];
      if (!row || !page.paying) continue;
      const { scores } = await lighthouse.audit(page.url, page.cookie, ['performance']);
      rows[index] = { ...row, performance: scores.performance ?? 0 };
    }
    await lighthouse.close();
  } finally {
    await pages.close();
  }
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
};
