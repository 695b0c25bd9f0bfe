import { readFile } from 'node:fs/promises';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';
import { violations } from './world/violations.ts';

const PDF = [
  '%PDF-1.7',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');

let stack: Stack;
let browser: Browser;
let desk: Page;

/** A business owes € 1.246,30 since 4 September 2026. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await (await browser.newContext()).newPage();
  await desk.goto(`${stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = desk.waitForEvent('load');
  await desk.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  await desk.goto(`${stack.addresses['desk']}/incoming`);
  await desk.locator('input[type=file]').setInputFiles({
    name: 'factuur.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(UBL_INVOICE),
  });
  await desk.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-09-05T12:00:00Z'));
  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await desk.getByText('Bakkerij De Groot B.V.').first().click();
  await desk.getByRole('heading', { name: 'Vordering' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const open = () => desk.getByRole('button', { name: 'Voorwaarden vastleggen' }).click();
const save = () => desk.getByRole('button', { name: 'Leg de voorwaarden vast' }).click();

test('terms are kept with their proof, change what runs, and are taken off again', async () => {
  await open();
  await desk.getByRole('heading', { name: 'Let op' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-terms-form');
  await save();
  await desk.getByText('Kies de pdf waaruit de overhandiging blijkt').first().waitFor();
  await desk.getByLabel('Bewijs dat de voorwaarden zijn overhandigd').setInputFiles({
    name: 'voorwaarden.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF),
  });
  await desk.getByLabel('Overhandigd op').fill('2026-01-05');
  await desk.getByLabel('De vervaldatum is afgesproken als uiterste dag').check();
  await desk.getByLabel('Beding over rente en kosten beoordeeld op').fill('2026-02-02');
  await desk.getByLabel('Afgesproken rente in procenten').fill('1');
  await desk.getByLabel('Rente per').selectOption('month');
  await desk.getByLabel('Afgesproken incassokosten').fill('250');
  await save();
  await desk.getByText('De voorwaarden staan op de kaart.').waitFor();
  await desk.getByText('1,00 % per maand').waitFor();
  await desk.getByText('de afgesproken uiterste dag staat in het dossier').waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-terms');
  const proof = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download het bewijs (pdf)' }).click();
  const downloaded = await proof;
  expect(downloaded.suggestedFilename()).toBe('voorwaarden.pdf');
  expect(await readFile(await downloaded.path(), 'latin1')).toBe(PDF);

  await open();
  await desk.getByRole('button', { name: 'Haal de voorwaarden van de kaart' }).click();
  await desk.getByText('De voorwaarden tellen niet meer mee.').waitFor();
  await desk.getByRole('heading', { name: 'Afgesproken voorwaarden' }).waitFor({ state: 'detached' });
});
