import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takenImport } from '../hostile/world/imports.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { openBrowser } from './world/browser.ts';
import { newestMail } from './world/debtor.ts';
import { picture, pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 640 };

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let browser: Browser;
let desk: Page;

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const mailOf = (number: string): string => `${number.toLowerCase()}@debiteur.example`;

/** Invoices of 21 August, due on 4 September 2026, of people with a number to ring. */
const LIST = [
  'Factuurnummer;Factuurdatum;Vervaldatum;Bedrag incl. btw;Valuta;Klantnaam;Klantnummer;E-mail;Telefoon;Straat;Postcode;Plaats',
  ...(
    [
      ['C1', 'Bakkerij De Groot B.V.', '1.246,30'],
      ['C2', 'Fietsen van Dam', '482,79'],
      ['C3', 'Kwekerij Linde', '2.000,00'],
    ] as const
  ).map(
    ([number, name, amount]) =>
      `${number};21-08-2026;04-09-2026;${amount};EUR;${name};K${number};${mailOf(number)};0572 12 34 56;Dorpsstraat 4;8102 CD;Raalte`,
  ),
].join('\r\n');

const open = async (name: string): Promise<void> => {
  await desk.goto(`${product.stack.addresses['desk']}/calls`);
  await desk.getByText(name, { exact: true }).first().click();
  await desk.getByRole('group', { name: 'Hoe ging het gesprek?' }).waitFor();
};

const save = () => desk.getByRole('button', { name: 'Gesprek vastleggen' }).click();

/** The page of the agreement, as its mail leads there. */
const fromMail = async (number: string, viewport = SMALLEST): Promise<Page> => {
  const { text } = await newestMail(product.stack, mailOf(number));
  const link = /http:\/\/\S+\/open\/\?to=call#[\w-]+/.exec(text)?.[0];
  if (!link) throw new Error('The mail leads to no agreement.');
  const page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await page.getByRole('heading', { level: 1, name: 'Klopt wat wij afspraken?' }).waitFor();
  return page;
};

/** Three invoices, due on 4 September 2026; on Monday the 14th the plan asks for three calls. */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openBrowser()]);
  await takenImport(product, [{ name: 'facturen.csv', content: LIST }]);
  await product.travel('2026-09-14T08:20:00Z');
  desk = await (await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' })).newPage();
  await desk.goto(`${product.stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = desk.waitForEvent('load');
  await desk.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('the list on a phone: the largest first, a number to touch, and whether now is the moment', async () => {
  await desk.goto(`${product.stack.addresses['desk']}/calls`);
  const rows = desk.locator('.call');
  await rows.nth(2).waitFor();
  expect(await rows.first().innerText()).toContain('Kwekerij Linde');
  expect(await rows.first().innerText()).toContain('Nu bellen');
  expect(await rows.first().innerText()).toContain('poging 1 van 3');
  expect(await desk.getByRole('link', { name: 'Bel Kwekerij Linde' }).getAttribute('href')).toBe(
    'tel:0572 12 34 56',
  );
  expect(await isWide(desk)).toBe(false);
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-calls');
});

test('a call with an agreement, confirmed by one click, answered "klopt" by the debtor', async () => {
  await open('Bakkerij De Groot B.V.');
  await desk.locator('body').press('8');
  await desk.getByLabel('Ja', { exact: true }).check();
  await desk.getByRole('button', { name: 'Nog een deel' }).click();
  await desk.locator('#part-amount-0').fill('600');
  await desk.locator('#part-on-0').fill('2026-09-18');
  await desk.locator('#part-amount-1').fill('646,30');
  await desk.locator('#part-on-1').fill('2026-09-25');
  await desk.getByText('Op 25 september 2026 is alles betaald.').waitFor();
  await save();
  await desk.getByRole('link', { name: /Gesproken met/ }).waitFor();
  await desk.getByLabel('Gesproken met').fill('mevrouw De Groot');
  await desk.getByLabel(/^Functie/).fill('administratie');
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-call-agreed');
  await save();
  await desk.getByRole('region', { name: 'Bevestiging van het gesprek' }).waitFor();
  await desk.getByText('U betaalt € 600,00 op 18 september 2026').waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-call-confirmation');
  await desk.getByRole('button', { name: 'Verstuur bevestiging' }).click();
  await desk.getByText('Niet weersproken. Dat is geen erkenning.').waitFor();
  await product.stack.inFlight.idle();

  const debtor = await fromMail('C1');
  expect(await isWide(debtor)).toBe(false);
  expect(await violations(debtor)).toEqual([]);
  await picture(debtor, 'portal-agreement');
  await debtor.getByRole('button', { name: 'Ja, dit klopt' }).dblclick();
  await debtor.getByRole('heading', { name: 'Dank u wel. U bevestigde de afspraak' }).waitFor();
  expect(await violations(debtor)).toEqual([]);
  await product.stack.inFlight.idle();
  await desk.getByText('De debiteur bevestigde op 14 september 2026 dat het klopt.').waitFor();
  await debtor.context().close();
});

test('another corrects what was agreed, and finance reads it in his words', async () => {
  await open('Fietsen van Dam');
  await desk.getByLabel('Afspraak gemaakt').check();
  await desk.getByLabel('Ja', { exact: true }).check();
  await desk.locator('#part-on-0').fill('2026-09-18');
  await desk.getByLabel('Gesproken met').fill('Piet van Dam');
  await save();
  await desk.getByRole('button', { name: 'Verstuur bevestiging' }).click();
  await desk.getByText('Niet weersproken. Dat is geen erkenning.').waitFor();
  await product.stack.inFlight.idle();

  const debtor = await fromMail('C2');
  await debtor.getByRole('button', { name: 'Nee, ik wil iets verbeteren' }).click();
  await debtor.getByRole('heading', { name: 'Wat wilt u verbeteren?' }).waitFor();
  await debtor.getByRole('button', { name: 'Verstuur mijn verbetering' }).click();
  await debtor.getByRole('link', { name: 'Schrijf kort wat er anders moet.' }).waitFor();
  expect(await violations(debtor)).toEqual([]);
  await debtor.getByLabel('Wat moet er anders?').fill('Het was de 25e, niet de 18e.');
  await debtor.getByRole('button', { name: 'Verstuur mijn verbetering' }).click();
  await debtor.getByRole('heading', { name: 'Wij hebben uw verbetering ontvangen' }).waitFor();
  await product.stack.inFlight.idle();
  await desk.getByText('Het was de 25e, niet de 18e.').first().waitFor();
  await desk.getByRole('button', { name: 'Afgehandeld' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-call-contested');
  await debtor.context().close();
});

test('voicemail in two keys; a broken promise comes back on the list and says so', async () => {
  await open('Kwekerij Linde');
  await desk.locator('body').press('1');
  await desk.getByText('Met Sanne Vos van', { exact: false }).waitFor();
  await desk.locator('body').press('Enter');
  await desk.locator('.call-brief').getByText('Vandaag al geprobeerd').waitFor();
  // Friday 25 passes without the second part, and Monday with the bank: on Tuesday somebody calls.
  await product.travel('2026-09-29T08:20:00Z');
  await desk.goto(`${product.stack.addresses['desk']}/calls`);
  const row = desk.locator('.call', { hasText: 'Bakkerij De Groot B.V.' });
  await row.getByText('Toezegging niet nagekomen').waitFor();
  expect(await violations(desk)).toEqual([]);
});
