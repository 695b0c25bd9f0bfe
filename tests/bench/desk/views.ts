import type { Page } from 'playwright-core';

/** A view of the desk: where it is, and what somebody waits for. */
export type View = {
  readonly view: string;
  readonly path: string;
  /** There as soon as the page is of use. */
  readonly useful: string;
  /** What is done once the page stands there; then time begins anew. */
  readonly type?: string;
};

const ROW = 'main [data-row]';

/**
 * The views that work is done in.
 *
 * @param debtor - somebody whose card is opened
 * @param number - an invoice of somebody
 */
export const viewsOf = (debtor: string, number: string): readonly View[] => [
  { view: 'inbox', path: '/', useful: ROW },
  { view: 'calls', path: '/calls', useful: ROW },
  { view: 'debtors', path: '/debtors', useful: ROW },
  { view: 'invoices', path: '/invoices', useful: ROW },
  { view: 'card', path: `/debtors#${debtor}`, useful: '.card .timeline li' },
  { view: 'letters', path: '/letters', useful: `${ROW}, main .quiet-list` },
  { view: 'reports', path: '/reports', useful: 'main table' },
  { view: 'search name', path: '/incoming', useful: '.search-hits li a', type: 'kaas' },
  { view: 'search number', path: '/incoming', useful: '.search-hits li a', type: number },
];

/** What a visit took: from the first request to the first useful content. */
export type Visit = { readonly ms: number; readonly requests: number; readonly bytes: number };

/** Nobody waits longer; the functions say themselves after eighteen seconds that it takes too long. */
const MOST_MS = 60_000;

/** Whether the desk has this place. */
export const isThere = async (site: string, { path }: View): Promise<boolean> =>
  (await fetch(`${site}${path}`)).ok;

/** Counts what crosses the wire. */
const countWire = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let [requests, bytes] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength === 0) return;
    requests += 1;
    bytes += encodedDataLength;
  });
  return () => ({ requests, bytes });
};

/** Visits a view; what was typed is found after the pause of a hand that the page waits for. */
export const visit = async (page: Page, site: string, { path, useful, type }: View): Promise<Visit> => {
  const wire = await countWire(page);
  let before = wire();
  let since = performance.now();
  await page.goto(`${site}${path}`);
  if (type !== undefined) {
    const box = page.locator('#search-box');
    await box.waitFor({ timeout: MOST_MS });
    before = wire();
    since = performance.now();
    await box.fill(type);
  }
  await page.locator(useful).first().waitFor({ timeout: MOST_MS });
  const ms = performance.now() - since;
  const { requests, bytes } = wire();
  return { ms, requests: requests - before.requests, bytes: bytes - before.bytes };
};
