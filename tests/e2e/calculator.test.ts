import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

let stack: Stack;
let browser: Browser;
let page: Page;
let asked: string[];

const address = (path: string): string => `${stack.addresses['portal']}${path}`;

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-11-20T09:30:00Z')), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

beforeEach(async () => {
  asked = [];
  page = await (await browser.newContext()).newPage();
  page.on('request', (request) => asked.push(request.url()));
});

afterEach(async () => {
  // What was typed stays in the browser: not in an address, not on its way to anybody.
  expect(asked.filter((url) => /[?&]|1250|1.250/.test(url))).toEqual([]);
  expect(page.url()).not.toMatch(/\?/);
  await page.context().close();
});

const fitsAPhone = async (): Promise<boolean> => {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
};

const open = async (path: string): Promise<void> => {
  await page.goto(address(path));
};

test('from any page of the portal to the list, and from there to a calculator', async () => {
  await page.goto(address('/open/'));
  await page.getByRole('link', { name: 'Incassokosten, rente of termijn zelf narekenen' }).click();
  await page.getByRole('heading', { name: 'Rekenhulp' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'calculator-list');
  expect(await fitsAPhone()).toBe(true);
  await page.getByRole('link', { name: /14.dagenbrief/ }).click();
  await page.getByRole('heading', { name: 'Termijn van een veertiendagenbrief' }).waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Term of a fourteen-day notice' }).waitFor();
});

test('costs over two invoices of a consumer, however they were typed', async () => {
  await open('/rekenen/incassokosten/');
  await page.getByLabel('Bedrag van de factuur').fill('€ 1.250,50');
  await page.getByRole('button', { name: 'Nog een factuur' }).click();
  await page.getByLabel('Bedrag van factuur 2').fill('502.29');
  await page.getByText('Een consument').click();
  await page.getByLabel('Eerste dag te laat').fill('5 sep 2026');
  await page
    .getByRole('group', { name: /Betaalt de schuldeiser btw/ })
    .getByText('Nee')
    .click();
  await page.getByRole('button', { name: 'Bereken' }).click();
  // 15 % over 1.752,79 is 262,9185.
  await page.locator('.result .total', { hasText: '€ 262,92' }).waitFor();
  const sheet = await page.locator('.calculation').innerText();
  for (const words of ['Hoofdsom van 2 facturen samen', '€ 262,9185', '€ 2.015,71', 'Stb. 2012, 141']) {
    expect(sheet.replaceAll('\u00a0', ' ')).toContain(words);
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-title');
  await page.getByText('Incassokosten voor een consument, te laat sinds 5 september 2026').waitFor();
  await page.getByText('pas als hij na een goede veertiendagenbrief niet op tijd betaalt').waitFor();
  await page.getByText('Dit is geen juridisch advies').waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'calculator-costs');
  expect(await fitsAPhone()).toBe(true);

  await page.getByLabel('Bedrag van factuur 2').fill('502.30');
  expect(await page.locator('.result').count()).toBe(0);
});

test('VAT comes on top after three times yes only', async () => {
  await open('/en/calculate/collection-costs/');
  await page.getByLabel('Amount of the invoice').fill('100');
  await page.getByText('A business or public authority').click();
  await page.getByLabel('First day late').fill('5/9/2026');
  for (const question of [/Does the creditor pay VAT/, /Is the creditor unable/, /Does the notice say/]) {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'Yes' }).check();
  }
  await page.getByRole('button', { name: 'Calculate' }).click();
  await page.locator('.result .total', { hasText: '€ 48.40' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('everything that is wrong is told at once, in a summary that leads to each field', async () => {
  await open('/rekenen/rente/');
  await page.getByText('Wettelijke rente: een consument').click();
  await page.getByLabel('Hoofdsom').fill('veel');
  await page.getByLabel('Eerste dag met rente').fill('31-2-2026');
  await page.getByLabel('Laatste dag met rente').fill('1-1-2027');
  await page.getByRole('button', { name: 'Bereken' }).click();
  const summary = page.getByRole('alert');
  await summary.getByText('‘veel’ is geen bedrag').waitFor();
  await summary.getByText('‘31-2-2026’ is geen datum').waitFor();
  await summary.getByText('Voor 1 januari 2027 zijn de wettelijke getallen hier niet bekend').waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.title()).toBe('Fout: Rente berekenen');
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'calculator-errors');
  await summary.getByText('‘veel’ is geen bedrag').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('principal');
  expect(await page.getByLabel('Hoofdsom').inputValue()).toBe('veel');
});

test('interest with a new rate and a payment in between, line by line', async () => {
  await open('/rekenen/rente/');
  await page.getByText('Wettelijke handelsrente').click();
  await page.getByLabel('Hoofdsom').fill('10.000');
  await page.getByLabel('Eerste dag met rente').fill('21-6-2026');
  await page.getByLabel('Laatste dag met rente').fill('10-7-2026');
  await page.getByRole('button', { name: 'Betaling toevoegen' }).click();
  await page.getByLabel('Datum van betaling 1').fill('5-7-2026');
  await page.getByLabel('Bedrag van betaling 1').fill('5000');
  await page.getByRole('button', { name: 'Bereken' }).click();
  // 10 days at 10.15 % is 27.808219; 5 at 10.40 % over 10,000.00 is 14.246575; the payment leaves 5,042.05, of
  // which 5 days are 7.183201.
  await page.locator('.result .total', { hasText: '€ 49,24' }).waitFor();
  const sheet = (await page.locator('.calculation').innerText()).replaceAll('\u00a0', ' ');
  for (const words of ['€ 27,808219', '€ 14,246575', '€ 7,183201', '€ 5.042,05 × 10,40 % × 5 dagen / 365']) {
    expect(sheet).toContain(words);
  }
  await page.getByText('Hoofdsom € 5.042,05').waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'calculator-interest');
  expect(await fitsAPhone()).toBe(true);
});

test('a notice whose fourteenth day is Christmas Day', async () => {
  await open('/rekenen/veertiendagenbrief/');
  await page.getByText('Met de post').click();
  await page.getByLabel('Dag van versturen').fill('9-12-2026');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await page.locator('.result .total', { hasText: 'maandag 28 december 2026' }).waitFor();
  await page.getByText('De veertiende dag, vrijdag 25 december 2026, is Eerste Kerstdag').waitFor();
  await page.getByText('dinsdag 29 december 2026').waitFor();
  expect(await violations(page)).toEqual([]);
  await pictures(page, 'calculator-notice');
  expect(await fitsAPhone()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Bereken' }).isVisible()).toBe(false);
  await page.getByText('Dit is geen juridisch advies').waitFor();
  await page.emulateMedia({ media: 'screen' });
});

test('without JavaScript the rules are there, with their sources', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto(address('/rekenen/incassokosten/'));
  expect(await bare.locator('noscript').innerText()).toContain('Het rekenen gebeurt in uw browser');
  await bare.getByText('15 % over de eerste € 2.500').waitFor();
  expect(await bare.locator('form').isVisible()).toBe(false);
  await bare.getByRole('link', { name: 'Rente', exact: true }).click();
  await bare.getByRole('heading', { name: 'Rente berekenen' }).waitFor();
  await context.close();
});
