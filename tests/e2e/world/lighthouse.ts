import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';

/** A port that nobody listens on, for a browser that has to be told one. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** What Lighthouse's own benchmark comes to on the cheap phone of its mobile profile; Chrome calibrates by the same. */
const PHONE_INDEX = 264;

/** Lighthouse takes a phone to be four times slower than the machine that it runs on, which is true of a fast one. */
const MOST_SLOWDOWN = 4;

/** How much slower than this machine a phone is, by what the benchmark came to here. */
const slowdownOf = (index: number): number => Math.min(MOST_SLOWDOWN, Math.max(1, index / PHONE_INDEX));

export type Category = 'accessibility' | 'best-practices' | 'performance';

/** What Lighthouse finds of a page on a phone: a score of 0 to 100 for each category, and what cost points. */
export type Audit = {
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  readonly lost: readonly string[];
  /** How much slower than this machine a phone is: what to say of the next visit. */
  readonly slowdown: number;
};

type Found = {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
};

/** A browser that Lighthouse can drive, closed with `close`. */
export const openLighthouse = async () => {
  const port = await freePort();
  const browser: Browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const { default: lighthouse } = await import('lighthouse');
  const audit = async (
    url: string,
    cookie: string,
    categories: readonly Category[],
    slowdown = MOST_SLOWDOWN,
  ): Promise<Audit> => {
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: [...categories],
      disableFullPageScreenshot: true,
      throttling: { cpuSlowdownMultiplier: slowdown },
      extraHeaders: cookie ? { cookie } : {},
    });
    if (!result) throw new Error(`Lighthouse found nothing at ${url}.`);
    const found: Found = result.lhr;
    const scores = Object.fromEntries(
      categories.map((name) => [name, Math.round((found.categories[name]?.score ?? 0) * 100)]),
    );
    const lost = categories.flatMap((name) =>
      (found.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (found.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`),
    );
    return { scores, lost, slowdown: slowdownOf(result.lhr.environment.benchmarkIndex) };
  };
  return { audit, close: () => browser.close() };
};
