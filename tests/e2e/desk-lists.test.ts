import { readFile } from 'node:fs/promises';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { picture, pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

let stack: Stack;
let browser: Browser;
let desk: Page;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 860 };

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-11-20T09:30:00Z'), false), openBrowser()]);
  desk = await (await browser.newContext({ viewport: DESKTOP, acceptDownloads: true })).newPage();
  await desk.goto(`${stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const isWiderThanScreen = (): Promise<boolean> =>
  desk.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const rows = () => desk.locator('main .rows > li');

test('a search begins with / on every page, goes down with the arrows and opens the card', async () => {
  await desk.goto(`${stack.addresses['desk']}/incoming`);
  await desk.locator('#search-box').waitFor();
  await desk.keyboard.press('/');
  await desk.keyboard.type('bouw');
  const hits = desk.locator('.search-hits li');
  await hits.first().waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'search');
  await desk.setViewportSize(PHONE);
  expect(await isWiderThanScreen()).toBe(false);
  await picture(desk, 'search-phone');
  await desk.setViewportSize(DESKTOP);
  const name = await hits.first().locator('.name').textContent();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk
    .getByRole('heading', { name: name ?? '', level: 2 })
    .or(desk.locator('.card h2').first())
    .waitFor();
  expect(desk.url()).toContain('/debtors#');
});

test('invoices stand in order of how far they are; a filter and a step show their own', async () => {
  await desk.goto(`${stack.addresses['desk']}/invoices`);
  await rows().first().waitFor();
  const all = await desk.locator('.list-sum span').first().textContent();
  await desk
    .getByText(/\d+ facturen/)
    .first()
    .waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'invoices');
  await desk.getByLabel('Stap in het plan').selectOption('Aanmaning');
  await rows()
    .first()
    .getByText(/Aanmaning/)
    .waitFor();
  await desk.getByText('Nog niet vervallen').click();
  await rows()
    .first()
    .getByText(/vervalt/)
    .waitFor();
  expect(
    await desk
      .getByText(/\d+ facturen/)
      .first()
      .textContent(),
  ).not.toBe(all);
  await rows().first().locator('a').click();
  await desk.locator('.card').waitFor();
});

test('the list is a file that a Dutch spreadsheet opens', async () => {
  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await rows().first().waitFor();
  const loading = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download als CSV' }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toBe('debiteuren.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.slice(0, 10)).toBe('\u{feff}Debiteur;');
  expect(text).toMatch(/;"\d+,\d\d";/);
});

test('all debtors of a filter are paused at once; those that were left alone are named with why', async () => {
  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await rows().first().waitFor();
  await desk.getByText('Te laat', { exact: true }).first().click();
  await desk.getByRole('button', { name: 'Pauzeer meer debiteuren' }).click();
  await desk.getByRole('button', { name: 'Pauzeer', exact: true }).click();
  await desk.getByText('Waarom?: vul dit in').first().waitFor();
  await desk.getByLabel(/Alle debiteuren bij/).check();
  await desk.getByLabel('Waarom?').fill('Storing bij onze bank');
  await desk.getByLabel('Laatste dag van de pauze').fill('2026-12-04');
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'bulk-pause');
  await desk.getByRole('button', { name: 'Pauzeer', exact: true }).click();
  await desk.getByText(/^Klaar: \d+ debiteuren\.$/).waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'bulk-pause-done');
  await desk.getByRole('button', { name: 'Sluit' }).click();
  await desk.getByText('Gepauzeerd', { exact: true }).first().click();
  await rows()
    .first()
    .getByText(/t\/m|tot/)
    .first()
    .waitFor();

  // Once more: everybody is paused as long already.
  await desk.getByText('Te laat', { exact: true }).first().click();
  await desk.getByRole('button', { name: 'Pauzeer meer debiteuren' }).click();
  await desk.getByLabel(/Alle debiteuren bij/).check();
  await desk.getByLabel('Waarom?').fill('Nog een keer');
  await desk.getByLabel('Laatste dag van de pauze').fill('2026-12-04');
  await desk.getByRole('button', { name: 'Pauzeer', exact: true }).click();
  await desk.getByText(/overgeslagen: stond al zo lang op pauze/).waitFor();
});
