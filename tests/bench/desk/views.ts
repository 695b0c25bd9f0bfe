import { REPORTS } from '@voldaan/contract/desk/reports.ts';
import type { Page } from 'playwright-core';

/** A view of the desk: where it is, and what somebody waits for. */
export type View = {
  readonly view: string;
  readonly path: string;
  /** There as soon as the page is of use. */
  readonly useful: string;
  /** What is done once the page stands there; then time begins anew. */
  readonly type?: string;
  /** One visit is enough: it is one of many that are made alike. */
  readonly once?: boolean;
};

const ROW = 'main [data-row]';
const FORM = 'main form';
const HIT = '.search-hits li a';
const CARD = '.card .timeline li';

/** Places where rules are set: a form each. */
const SETTINGS: readonly View[] = [
  'administration',
  'arrangements',
  'disputes',
  'sending',
  'templates',
  'legal',
  'users',
].map((place) => ({ view: `settings ${place}`, path: `/${place}`, useful: FORM, once: true }));

const REPORT_VIEWS: readonly View[] = REPORTS.map((name) => ({
  view: `report ${name}`,
  path: `/reports#${name}`,
  useful: '.report .meaning',
  ...(name !== 'ageing' && { once: true }),
}));

/** Whom the views are about. */
export type Somebody = {
  readonly debtor: string;
  /** Somebody with a thousand invoices. */
  readonly large: string;
  /** A word of his name that nobody else has. */
  readonly word: string;
  readonly number: string;
  readonly email: string;
  /** An amount that some have. */
  readonly amount: string;
};

/** Every view of the desk, and every search. */
export const viewsOf = ({ debtor, large, word, number, email, amount }: Somebody): readonly View[] => [
  { view: 'inbox', path: '/', useful: ROW },
  { view: 'calls', path: '/calls', useful: ROW },
  { view: 'debtors', path: '/debtors', useful: ROW },
  { view: 'invoices', path: '/invoices', useful: ROW },
  { view: 'card', path: `/debtors#${debtor}`, useful: CARD },
  { view: 'card of 1,000 invoices', path: `/debtors#${large}`, useful: CARD },
  { view: 'letters', path: '/letters', useful: `${ROW}, main .quiet-list` },
  { view: 'incoming', path: '/incoming', useful: 'main h1' },
  ...REPORT_VIEWS,
  { view: 'simulation', path: '/simulation', useful: FORM },
  { view: 'settings', path: '/settings', useful: '.settings-list li' },
  { view: 'settings plans', path: '/plans', useful: 'main table' },
  { view: 'settings connections', path: '/connections', useful: 'main h2' },
  ...SETTINGS,
  { view: 'audit', path: '/audit', useful: '.audit-lines, main .quiet-list' },
  { view: 'search name', path: '/settings', useful: HIT, type: word },
  { view: 'search word of many', path: '/settings', useful: HIT, type: 'kaas' },
  { view: 'search number', path: '/settings', useful: HIT, type: number },
  { view: 'search amount', path: '/settings', useful: HIT, type: amount },
  { view: 'search e-mail', path: '/settings', useful: HIT, type: email },
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
