import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEADER, row } from '../hostile/world/list.ts';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';

let stack: Stack;
let browser: Browser;
let desk: Page;
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await browser.newPage();
  await desk.goto(`${stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = desk.waitForEvent('load');
  await desk.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  await desk.getByText('Niets te beslissen').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Sixty invoices of one customer, with a column of notes that makes them 3 MB. */
const LIST = [
  `${HEADER};Notitie`,
  ...Array.from({ length: 60 }, (_, i) => `${row({ number: `2026-${2_000 + i}` })};${'x'.repeat(52_000)}`),
].join('\r\n');

test('a list of 3 MB goes from the browser straight to the bucket, and is read from there', async () => {
  const asked: string[] = [];
  const refusedByPolicy: string[] = [];
  const bucket = stack.addresses['s3'] ?? '';
  desk.on('console', (message) => {
    if (/Content Security Policy|CORS/.test(message.text())) refusedByPolicy.push(message.text());
  });
  desk.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const where = origin === bucket ? pathname.replace(/[0-9a-f]{64}$/, '…') : pathname;
    if (request.method() !== 'GET') asked.push(`${request.method()} ${where}`);
  });
  await desk.goto(`${stack.addresses['desk']}/incoming`);
  // Held up long enough to be looked at.
  const looked = Promise.withResolvers<void>();
  await desk.route(`${bucket}/**`, async (route) => {
    await looked.promise;
    await route.continue();
  });
  const buffer = Buffer.from(LIST);
  expect(buffer.length).toBeGreaterThan(3_000_000);
  await desk.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer });
  await desk.getByRole('status').getByText('Wij versturen 3,1 MB').waitFor();
  await desk.getByRole('progressbar', { name: 'Wij versturen 3,1 MB' }).waitFor();
  await pictures(desk, 'desk-import-large');
  looked.resolve();

  await desk.getByRole('heading', { name: '60 facturen ingelezen' }).waitFor();
  await stack.inFlight.idle();
  expect(asked).toEqual(['POST /api/uploads', 'PUT /voldaan-files/uploads/eigen/…', 'POST /api/imports']);
  expect(refusedByPolicy).toEqual([]);
  expect(stack.files.list('voldaan-files', 'uploads/')).toEqual([]);
  expect(stack.lambda.failures()).toEqual([]);
});

/** On a slow line the page is there to be used before its script is. */
const onSlowLine = async (path: string, enter: () => Promise<void>): Promise<void> => {
  const arrived = Promise.withResolvers<void>();
  await desk.route('**/_astro/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await desk.goto(`${stack.addresses['desk']}${path}`, { waitUntil: 'commit' });
  await enter();
  arrived.resolve();
  await desk.unrouteAll({ behavior: 'wait' });
};

test('a file that is chosen before the page is awake is read all the same', async () => {
  const buffer = Buffer.from(`${HEADER}\r\n${row({ number: '2026-3001' })}`);
  await onSlowLine('/incoming', () =>
    desk.locator('input[type=file]').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer }),
  );
  await desk.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
});

test('what is typed before the page is awake is searched for all the same', async () => {
  await onSlowLine('/debtors', () =>
    desk.getByLabel('Zoek op naam, plaats, factuur of bedrag').fill('bestaat niet'),
  );
  await desk.getByText('Geen debiteur gevonden', { exact: false }).waitFor();
  expect(await desk.getByLabel('Zoek op naam, plaats, factuur of bedrag').inputValue()).toBe('bestaat niet');
});
