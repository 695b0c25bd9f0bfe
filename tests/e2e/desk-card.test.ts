import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';
import { violations } from './world/violations.ts';

const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 780 };

let stack: Stack;
let browser: Browser;
let joris: Page;
let sanne: Page;

const signIn = async (name: RegExp, viewport: typeof DESKTOP): Promise<Page> => {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(`${stack.addresses['desk']}/sign-in`);
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  return page;
};

const openCard = async (page: Page): Promise<void> => {
  await page.goto(`${stack.addresses['desk']}/debtors`);
  await page.getByText('Bakkerij De Groot B.V.').first().click();
  await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
};

const verb = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** € 1.246,30 was due on 4 September 2026; it is the 8th, and the reminder has left. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  joris = await signIn(/Joris Bakker/, DESKTOP);
  await joris.goto(`${stack.addresses['desk']}/incoming`);
  await joris.locator('input[type=file]').setInputFiles({
    name: 'factuur.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(UBL_INVOICE),
  });
  await joris.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-09-08T12:00:00Z'));
  await openCard(joris);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a collector sends a statement, keeps a note, sees how money is divided, and skips a step', async () => {
  await verb(joris, 'Stuur overzicht');
  await joris.getByText('Gaat nu per e-mail naar administratie@degroot.example').waitFor();
  await joris.getByRole('button', { name: 'Stuur het overzicht' }).click();
  await joris.getByText('Het overzicht is onderweg.').waitFor();
  await stack.inFlight.idle();
  const mail = await newestMail(stack, 'administratie@degroot.example');
  expect(mail.subject).toBe('Uw rekeningoverzicht van 8 september 2026');

  await verb(joris, 'Schrijf een notitie');
  await joris.getByLabel('Notitie', { exact: true }).fill('<b>Liefst</b> bellen na tien uur.');
  await joris.getByRole('button', { name: 'Bewaar de notitie' }).click();
  await joris.getByRole('listitem').getByText('<b>Liefst</b> bellen na tien uur.').first().waitFor();

  await verb(joris, 'Boek een betaling');
  await joris.getByLabel('Bedrag', { exact: true }).fill('12x');
  await joris.getByRole('button', { name: 'Toon de verdeling' }).click();
  await joris.getByText('Dit ging nog niet goed').or(joris.getByRole('alert')).first().waitFor();
  await joris.getByLabel('Bedrag', { exact: true }).fill('246,30');
  await joris.getByLabel('Contant').check();
  await joris.getByRole('button', { name: 'Toon de verdeling' }).click();
  await joris.getByRole('table', { name: 'Zo wordt het verdeeld' }).getByText('1.000').waitFor();
  expect(await violations(joris)).toEqual([]);
  await pictures(joris, 'card-receipt');
  await joris.getByRole('button', { name: 'Boek de betaling' }).click();
  await joris.getByText(/246,30 verrekend, nog/).waitFor();

  await verb(joris, 'Sla een stap over');
  await joris.getByLabel('Waarom?').fill('Ik sprak haar net al.');
  await joris.getByRole('button', { name: 'Sla deze stap over' }).click();
  await joris.getByText('De stap is overgeslagen.').waitFor();
  await joris
    .getByText(/Overgeslagen: telefoontje|Overgeslagen: /)
    .first()
    .waitFor();
});

test('a write-off takes four eyes, in two sessions', async () => {
  await verb(joris, 'Boek af');
  await joris.getByRole('button', { name: 'Stel voor' }).click();
  await joris.getByLabel('Waarom?').fill('De bakkerij is failliet.');
  await joris.getByRole('button', { name: 'Stel voor' }).click();
  await joris.getByText('U stelde dit zelf voor.').waitFor();
  expect(await joris.getByRole('button', { name: 'Bevestig' }).count()).toBe(0);
  await stack.inFlight.idle();

  sanne = await signIn(/Sanne Vos/, PHONE);
  await openCard(sanne);
  await sanne.getByText('De bakkerij is failliet.').first().waitFor();
  expect(await violations(sanne)).toEqual([]);
  await pictures(sanne, 'card-four-eyes');
  await sanne.getByRole('button', { name: 'Bevestig' }).click();
  await sanne
    .getByRole('article')
    .getByText(/Er gaat niets meer weg: afgeboekt op/)
    .waitFor();
  await stack.inFlight.idle();
  // The other one sees it without asking.
  await joris
    .getByRole('article')
    .getByText(/Er gaat niets meer weg: afgeboekt op/)
    .waitFor();
  expect((await newestMail(stack, 'administratie@degroot.example')).subject).not.toMatch(/afgeboekt/i);
});

test('the timeline shows one kind at a time, and the page is no wider than a phone', async () => {
  await sanne.getByRole('group', { name: 'Toon op de tijdlijn' }).getByText('Betaling').click();
  await sanne.getByText(/246,30 ontvangen, contant/).waitFor();
  expect(await sanne.getByText('Notitie', { exact: true }).count()).toBe(0);
  const wide = await sanne.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  await pictures(sanne, 'card-written-off');
});
