import { openBrowser } from '../../e2e/world/browser.ts';
import type { VisitedPage } from './pages.ts';

/** What a visit costs: requests, and bytes as they crossed the wire. */
export type Weight = { readonly requests: number; readonly bytes: number; readonly jsBytes: number };

const PHONE = { width: 375, height: 740 };

/** A browser that visits every page as if for the first time. */
export const openVisits = async () => {
  const browser = await openBrowser();
  const weigh = async ({ url, cookie }: VisitedPage): Promise<Weight> => {
    const context = await browser.newContext({
      viewport: PHONE,
      ...(cookie && { extraHTTPHeaders: { cookie } }),
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const scripts = new Set<string>();
    const sizes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type === 'Script' || response.mimeType.includes('javascript')) scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      // What stands in the page itself, such as an empty icon, crosses no wire.
      if (encodedDataLength > 0) sizes.set(requestId, encodedDataLength);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await context.close();
    const sum = (entries: readonly (readonly [string, number])[]) =>
      entries.reduce((total, [, bytes]) => total + bytes, 0);
    const all = [...sizes];
    return {
      requests: all.length,
      bytes: sum(all),
      jsBytes: sum(all.filter(([id]) => scripts.has(id))),
    };
  };
  return { weigh, close: () => browser.close() };
};
