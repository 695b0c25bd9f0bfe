/**
 * `bench portal`: what a first visit costs a phone, one row per page and state.
 *
 * - `bytes` are all bytes of the answers as they crossed the wire, compressed and with their headers; `jsBytes`
 *   those of them that were script.
 * - `performance` is the score of Lighthouse on its mobile profile, of the pages on which people pay: the middle of
 *   three, as one visit on a busy machine says little. A visit before them says how fast this machine is.
 */
import { parseArgs } from 'node:util';
import { openLighthouse } from '../e2e/world/lighthouse.ts';
import { pagesOf } from './portal/pages.ts';
import { openVisits, type Weight } from './portal/visit.ts';

const VISITS = 3;

const middle = (scores: readonly number[]): number =>
  scores.toSorted((one, other) => one - other)[Math.floor(scores.length / 2)] ?? 0;

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
      const scores: number[] = [];
      let { slowdown } = await lighthouse.audit(page.url, page.cookie, ['performance']);
      for (let visit = 0; visit < VISITS; visit += 1) {
        const audit = await lighthouse.audit(page.url, page.cookie, ['performance'], slowdown);
        slowdown = audit.slowdown;
        scores.push(audit.scores.performance ?? 0);
      }
      rows[index] = { ...row, performance: middle(scores) };
    }
    await lighthouse.close();
  } finally {
    await pages.close();
  }
  if (values.json) console.log(JSON.stringify(rows));
  else console.table(rows);
};
