import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

let stack: Stack;
let browser: Browser;
let desk: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-11-20T09:30:00Z'), false), openBrowser()]);
  const context = await browser.newContext();
  desk = await context.newPage();
  await desk.goto(`${stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const widerThanScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.each([
  { path: '/', heading: 'Te beslissen' },
  { path: '/calls', heading: 'Bellen' },
  { path: '/debtors', heading: 'Debiteuren' },
  { path: '/incoming', heading: 'Binnenkomend' },
  { path: '/letters', heading: 'Afdrukken' },
])('the demo fills $path, which everybody can read on any width', async ({ path, heading }) => {
  await desk.goto(`${stack.addresses['desk']}${path}`);
  await desk.getByRole('heading', { name: heading }).first().waitFor();
  await desk.locator('.rows li:visible, table tr:visible').first().waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, `demo${path.replace('/', '-')}`);
  await desk.setViewportSize({ width: 320, height: 640 });
  expect(await widerThanScreen(desk)).toBe(false);
  await desk.setViewportSize({ width: 1280, height: 860 });
});

test('the card of a debtor with a past and a future can be read by everybody', async () => {
  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await desk.locator('.rows li').first().click();
  await desk.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'demo-card');
});

test.each(['/open/', '/en/open/', '/nergens'])(
  'the debtor meets a page that he can read at %s',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(`${stack.addresses['portal']}${path}`);
    await page.getByRole('heading').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await widerThanScreen(page)).toBe(false);
    await context.close();
  },
);

test('a link that nobody knows is met with words, not with a code', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.addresses['portal']}/open/#${'x'.repeat(43)}`);
  await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await page.getByText('Deze betaallink werkt niet meer').waitFor();
  await page.getByText('Er is niets afgeschreven').waitFor();
  await pictures(page, 'portal-link-not-working');
  await page.close();
});
