import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { picture } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

/** Two businesses with € 1.246,30 each, due on Friday 4 September 2026. */
const FILE = [
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;telefoon;straat;postcode;plaats;kvk',
  '2026-1001;21-08-2026;04-09-2026;1.246,30;Adelaar BV;adelaar@debiteur.example;0201234560;Kade 1;1012 AB;Amsterdam;23456780',
  '2026-1002;21-08-2026;04-09-2026;1.246,30;Bever BV;bever@debiteur.example;0201234561;Kade 2;1012 AB;Amsterdam;23456781',
].join('\n');

let stack: Stack;
let browser: Browser;
let finance: Page;
let sales: Page;

const signIn = async (who: RegExp): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${stack.addresses['desk']}/sign-in`);
  await page.getByRole('button', { name: who }).click();
  await page.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  return page;
};

const openCard = async (page: Page, name: string): Promise<void> => {
  await page.goto(`${stack.addresses['desk']}/debtors`);
  await page.getByText(name).first().click();
  await page
    .getByRole('heading', { name, level: 1 })
    .or(page.getByRole('heading', { name, level: 2 }))
    .first()
    .waitFor();
};

/** Adelaar is a key account that Amina of sales looks after; on 8 October its notice of default is four days away. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  finance = await signIn(/Sanne Vos/);
  await finance.goto(`${stack.addresses['desk']}/incoming`);
  await finance.locator('input[type=file]').setInputFiles({
    name: 'facturen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(FILE),
  });
  await finance.getByRole('heading', { name: '2 facturen ingelezen' }).waitFor();
  await stack.inFlight.idle();
  await openCard(finance, 'Adelaar BV');
  await finance.getByRole('button', { name: 'Wijzig gegevens' }).click();
  await finance.getByLabel('Accountmanager').selectOption({ label: 'Amina Yilmaz' });
  await finance.getByLabel('Belangrijke klant').check();
  await finance.getByRole('button', { name: 'Gegevens opslaan' }).click();
  await finance.getByText('De gegevens zijn opgeslagen').waitFor();
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-10-08T12:00:00Z'));
  sales = await signIn(/Amina Yilmaz/);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('sales sees its own customer, is asked, and gets time once', async () => {
  await sales.setViewportSize({ width: 390, height: 844 });
  await sales.getByText('Is een belangrijke klant.', { exact: false }).first().waitFor();
  expect(await sales.getByText('Bever BV').count()).toBe(0);
  expect(await violations(sales)).toEqual([]);
  await openCard(sales, 'Adelaar BV');
  await sales.getByText('Op maandag 12 oktober 2026 gaat de ingebrekestelling weg.').waitFor();
  expect(await sales.getByRole('button', { name: 'Kwijtschelden' }).count()).toBe(0);
  await sales.getByLabel('Geef mij tijd').check();
  await sales.getByLabel('Tot en met').fill('2026-10-16');
  await sales.getByLabel('Reden').fill('De levering is nog niet compleet.');
  expect(await violations(sales)).toEqual([]);
  await picture(sales, 'desk-sales-ask');
  await sales.getByRole('button', { name: 'Geef antwoord' }).click();
  await sales.getByText('Het antwoord staat op de tijdlijn.').waitFor();
});

test('finance reads what leaves before it says yes', async () => {
  await openCard(finance, 'Bever BV');
  await finance.getByText('De ingebrekestelling wacht op uw akkoord').first().waitFor();
  await finance.getByText('Bekijk wat er vertrekt').click();
  await finance.getByText('Na uw akkoord vertrekt dit op 12 oktober 2026').first().waitFor();
  await finance.getByText('Dit is onze laatste aanmaning.', { exact: false }).first().waitFor();
  expect(await violations(finance)).toEqual([]);
  await picture(finance, 'desk-approval');
});

test('finance sees the pause, holds orders, and looks ahead', async () => {
  await openCard(finance, 'Adelaar BV');
  await finance.getByText('Verkoop vroeg tijd').first().waitFor();
  await finance.getByText('Advies: laat nieuwe bestellingen wachten. De aanmaning is verstuurd.').waitFor();
  await finance.getByRole('button', { name: 'Laat bestellingen wachten' }).click();
  await finance.getByText('Nieuwe bestellingen wachten. Het bestelsysteem hoort het.').waitFor();
  await finance.getByRole('heading', { name: 'Wat als?' }).click();
  await finance.getByText('Ingebrekestelling aangetekend').waitFor();
  await finance.getByLabel('Elke maand komt er een bedrag').check();
  await finance.getByText('Betaald: € 100,00').first().waitFor();
  await finance.getByLabel('Kijk vooruit').focus();
  await finance.keyboard.press('Home');
  await finance.getByText('Op donderdag 8 oktober 2026').waitFor();
  expect(await violations(finance)).toEqual([]);
  await picture(finance, 'desk-what-if');
});

test('another plan is tried on the books before anybody lives through it', async () => {
  await finance.goto(`${stack.addresses['desk']}/simulation`);
  await finance.getByLabel('Zakelijk, Ingebrekestelling: Dag na de vervaldatum').fill('45');
  await finance.getByRole('button', { name: 'Simuleer' }).click();
  await finance.getByText('Klaar: 2 debiteuren bekeken.').waitFor();
  await finance.getByText('op een andere dag.', { exact: false }).waitFor();
  expect(await violations(finance)).toEqual([]);
  await picture(finance, 'desk-simulation');
});
