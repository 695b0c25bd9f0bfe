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

export type Category = 'accessibility' | 'best-practices' | 'performance';

/** What Lighthouse finds of a page on a phone: a score of 0 to 100 for each category, and what cost points. */
export type Audit = {
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  readonly lost: readonly string[];
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
  const audit = async (url: string, cookie: string, categories: readonly Category[]): Promise<Audit> => {
    const result = await lighthouse(url, {
      port,
      logLevel: 'silent',
      output: 'json',
      onlyCategories: [...categories],
      disableFullPageScreenshot: true,
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
    return { scores, lost };
  };
  return { audit, close: () => browser.close() };
};
