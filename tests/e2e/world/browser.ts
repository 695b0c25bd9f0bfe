import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** What keeps a browser on this machine: no look-ups of its own, no sandbox where root runs it. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installedBrowser = (): string | undefined =>
  [process.env['CHROME_PATH'], ...INSTALLED].find((path) => path !== undefined && existsSync(path));

/** Unpacks the browser of the package once, before test files that run side by side would all do so. */
export const setup = async (): Promise<void> => {
  if (!installedBrowser()) await packaged.executablePath();
};

/** How long a page is waited for. Long: a busy machine makes a test slow, never red. */
const PATIENCE = 60_000;

const patient = (browser: Browser): Browser =>
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));

/**
 * A real browser: the one that `CHROME_PATH` names, an installed one, or the one inside a package, so that
 * `npm ci && npm test` is enough on a fresh machine.
 *
 * @param more - arguments of its command line
 */
export const openBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const installed = installedBrowser();
  const args = [...QUIET, ...more];
  if (installed) return patient(await chromium.launch({ executablePath: installed, args }));
  // Without the arguments that the package proposes for Lambda: one process for all would close with the first
  // context, and switched-off web security would prove nothing.
  return patient(await chromium.launch({ executablePath: await packaged.executablePath(), args }));
};
