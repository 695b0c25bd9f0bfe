import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { picture } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';
import { violations } from './world/violations.ts';

let stack: Stack;
let browser: Browser;
let desk: Page;
const blocked: string[] = [];

const address = (path: string): string => `${stack.addresses['desk']}${path}`;

const open = async (report: string): Promise<void> => {
  await desk
    .getByRole('navigation', { name: 'Kies een rapport' })
    .getByRole('link', { name: report })
    .click();
  await desk.getByRole('heading', { name: report, level: 2 }).waitFor();
};

/** What a row of the table says; amounts are told apart from their sign by a space that does not break. */
const row = async (name: string): Promise<string> =>
  (await desk.getByRole('row', { name }).first().innerText()).replaceAll(/[\u00a0\s]+/g, ' ');

/** € 1.246,30 of 21 August 2026 is due on 4 September; € 500 comes by bank the next day. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await (await browser.newContext({ acceptDownloads: true })).newPage();
  desk.on('console', (message) => {
    if (message.type() === 'error') blocked.push(message.text());
  });
  await desk.goto(address('/sign-in'));
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = desk.waitForEvent('load');
  await desk.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('books without a past say so', async () => {
  await desk.goto(address('/reports'));
  await desk.getByText('Er staat niets open.').waitFor();
  await open('Ontvangen per stap');
  await desk.getByText('In deze dagen is hier niets over te melden.').waitFor();
  expect(await violations(desk)).toEqual([]);
});

test('what is open today', async () => {
  await desk.goto(address('/incoming'));
  await desk.locator('input[type=file]').setInputFiles({
    name: 'factuur.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(UBL_INVOICE),
  });
  await desk.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-08-22T08:00:00Z'));
  const booked = await desk.evaluate(async () => {
    const { rows } = await (await fetch('/api/debtors?query=&filter=all')).json();
    const sent = await fetch(`/api/debtors/${rows[0].id}/receipts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        key: crypto.randomUUID(),
        amount: 500_00,
        on: '2026-08-22',
        method: 'bank-transfer',
        reference: null,
      }),
    });
    return sent.status;
  });
  expect(booked).toBe(201);
  await stack.inFlight.idle();

  await desk.goto(address('/reports'));
  await desk.getByText('Er staat € 746,30 open. Daarvan is € 0,00 te laat, 0%.').waitFor();
  await desk.getByRole('img', { name: 'Grafiek: Openstaand naar ouderdom' }).locator('canvas').waitFor();
  expect(await row('Nog niet vervallen')).toBe('Nog niet vervallen € 746,30 100,0%');
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-reports-ageing');
});

test('the same numbers in a sentence, a plot, a table and a file', async () => {
  await open('Betaaltermijn (DSO)');
  // 746,30 is of an invoice of yesterday: today and yesterday.
  await desk.getByText('U krijgt uw geld gemiddeld in 2 dagen.').waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-reports-dso');

  await open('Ontvangen per stap');
  await desk.getByText('Er kwam € 500,00 binnen.', { exact: false }).waitFor();
  expect(await row('Voordat er iets vertrok')).toBe('Voordat er iets vertrok € 500,00 100,0%');
  const download = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'Download als CSV' }).click();
  const file = await (await download).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString();
  expect(text).toContain('Voordat er iets vertrok;"500,00";"100,0%"');
});

test('days can be chosen, and English is complete', async () => {
  await open('Ontvangen per stap');
  await desk.getByLabel('Tot en met').fill('2026-08-21');
  await desk.getByText('Van 1 juni 2026 tot en met 21 augustus 2026.').waitFor();
  await desk.getByText('In deze dagen is hier niets over te melden.').waitFor();
  await open('Openstaand naar ouderdom');
  await desk.getByText('Er staat € 1.246,30 open.', { exact: false }).waitFor();
  await desk.getByText('Stand aan het einde van 21 augustus 2026.').waitFor();
  await desk.getByRole('button', { name: 'English' }).click();
  await desk.getByText('€ 1,246.30 is open.', { exact: false }).waitFor();
  expect(await row('Not due yet')).toBe('Not due yet € 1,246.30 100.0%');
});

test('nothing was refused by the policy of the page', () => {
  expect(blocked.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});
