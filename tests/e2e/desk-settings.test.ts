import { jpegOf, pngOf } from '@voldaan/adapters/testing/pictures.ts';
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

const widerThanScreen = async (): Promise<boolean> => {
  await desk.setViewportSize({ width: 320, height: 640 });
  const wider = await desk.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await desk.setViewportSize({ width: 1280, height: 860 });
  return wider;
};

/** The demonstration: dozens of debtors, each somewhere on the ladder. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-11-20T09:30:00Z'), false), openBrowser()]);
  desk = await (await browser.newContext()).newPage();
  await desk.goto(`${stack.addresses['desk']}/sign-in`);
  await desk.getByRole('button', { name: /Sanne Vos/ }).click();
  await desk.getByRole('heading', { name: 'Te beslissen' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a plan is changed: what is wrong is told at its cell, what it means is seen first, then it counts', async () => {
  await desk.getByRole('link', { name: 'Instellingen' }).click();
  await desk.getByRole('heading', { name: 'Instellingen' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'Stappenplannen' }).first().click();
  await desk.getByRole('heading', { name: 'Nu geldt het standaardplan (versie 1)' }).waitFor();
  await desk.getByRole('button', { name: 'Nieuwe versie maken' }).click();

  const day = desk.getByLabel('Dag na de vervaldag: Aanmaning');
  await day.fill('9');
  await desk.getByText('Op zijn vroegst dag 14.').waitFor();
  await desk.getByRole('button', { name: 'Bekijk de gevolgen' }).click();
  await desk.getByRole('heading', { name: 'Zo mag het plan niet' }).waitFor();
  expect(await violations(desk)).toEqual([]);

  await day.fill('14');
  await desk.getByLabel('Dagen na de vorige: Aanmaning').fill('4');
  await desk.getByText('Aanmaning: dag 17 wordt 14.').waitFor();

  const small = desk.getByLabel('Geen ingebrekestelling tot en met een totaal van');
  await small.fill('300');
  await desk.getByText(/Ten hoogste €\s250,00\./).waitFor();
  await small.fill('250');
  await desk.getByText(/totaal van: €\s25,00 wordt €\s250,00\./).waitFor();
  await desk.getByText('Het concept is bewaard. U kunt de pagina sluiten.').waitFor();
  await desk.reload();
  await desk.getByRole('heading', { name: /^Uw concept van/ }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-settings-plan-draft');
  await desk.getByRole('button', { name: 'Verder met het concept' }).click();
  expect(await day.inputValue()).toBe('14');
  expect(await small.inputValue()).toBe('250');
  await desk.getByRole('button', { name: 'Bekijk de gevolgen' }).click();
  await desk.getByText(/debiteuren? bekeken/).waitFor();
  await desk
    .getByText(/aanmaning 3 dagen eerder/)
    .first()
    .waitFor();
  await desk.locator('.preview summary').click();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-settings-plan-preview');
  expect(await widerThanScreen()).toBe(false);

  const publish = desk.getByRole('button', { name: 'Laat versie 2 gelden' });
  await publish.click();
  await desk.getByText('Schrijf op waarom het plan verandert.').first().waitFor();
  await desk.getByLabel('Waarom').fill('Klanten vroegen om eerder bericht.');
  await publish.click();
  await desk.getByText('Versie 2 geldt. De debiteuren gaan nu één voor één over.').waitFor();
  await desk.getByRole('heading', { name: 'Nu geldt versie 2' }).waitFor();
  await stack.inFlight.idle();
  await desk.reload();
  await desk.getByText(/Overgenomen voor \d+ debiteuren\./).waitFor();
  await desk.getByText('Klanten vroegen om eerder bericht.').waitFor();
  await desk
    .getByText(/^\d+ debiteuren volg(en nu|den) deze versie/)
    .first()
    .waitFor();
  expect(await desk.getByRole('heading', { name: /^Uw concept van/ }).count()).toBe(0);
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-settings-plans');
});

test('days, arrangements and disputes are set within their limits', async () => {
  await desk.goto(`${stack.addresses['desk']}/sending`);
  await desk.getByRole('heading', { name: 'Dagen en tijden' }).first().waitFor();
  await desk.getByRole('button', { name: 'Dag of periode toevoegen' }).click();
  await desk.getByLabel('Zakelijk vanaf').fill('07:00');
  await desk.getByRole('button', { name: 'Opslaan' }).click();
  await desk.getByText('De laatste dag ligt voor de eerste, of een dag ontbreekt.').first().waitFor();
  await desk.getByLabel('Eerste dag').fill('2026-12-28');
  await desk.getByLabel('Waarom').fill('Kerstsluiting');
  await desk.getByText('Kies tijden van 08:00 tot en met 18:00.').first().waitFor();
  await desk.getByLabel('Zakelijk vanaf').fill('09:00');
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-settings-sending');
  await desk.getByRole('button', { name: 'Opslaan' }).click();
  await desk.getByText('Opgeslagen. Het geldt vanaf nu.').waitFor();

  await desk.goto(`${stack.addresses['desk']}/arrangements`);
  const consumer = desk.getByRole('group', { name: 'Consument' });
  await consumer.getByLabel('Voorstellen kan vanaf dag').fill('0');
  await desk.getByRole('button', { name: 'Opslaan' }).click();
  await desk.getByText('Kies een waarde binnen de grenzen.').first().waitFor();
  expect(await violations(desk)).toEqual([]);
  await consumer.getByLabel('Voorstellen kan vanaf dag').fill('2');
  await desk.getByRole('button', { name: 'Opslaan' }).click();
  await desk.getByText('Opgeslagen. Het geldt vanaf nu.').waitFor();

  await desk.goto(`${stack.addresses['desk']}/disputes`);
  await desk
    .getByLabel(/^Antwoord binnen: /)
    .first()
    .selectOption({ label: '4 werkdagen' });
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Opslaan' }).click();
  await desk.getByText('Opgeslagen. Het geldt vanaf nu.').waitFor();
});

test('a message says a line of its own, but never how often was written', async () => {
  await desk.goto(`${stack.addresses['desk']}/templates`);
  const opening = desk.getByLabel('Na de aanhef');
  await opening.fill('Dit is onze tweede herinnering.');
  await desk.getByRole('button', { name: 'Opslaan' }).first().click();
  await desk.getByText(/een bericht telt niet hoe vaak er al is geschreven/).waitFor();
  expect(await violations(desk)).toEqual([]);
  await opening.fill('Dank voor uw bestelling bij ons.');
  await desk.getByRole('button', { name: 'Bekijk het bericht' }).first().click();
  await desk.locator('pre', { hasText: 'Dank voor uw bestelling bij ons.' }).waitFor();
  await pictures(desk, 'desk-settings-texts');
  await desk.getByRole('button', { name: 'Opslaan' }).first().click();
  await desk.getByText('Opgeslagen. Het geldt vanaf nu.').waitFor();
  const letter = await desk.request.get(`${stack.addresses['desk']}/api/settings/texts/nl/reminder/letter`);
  expect(letter.headers()['content-type']).toBe('application/pdf');
  expect(await widerThanScreen()).toBe(false);
});

test('a logo is chosen, seen at once and by the debtor, replaced and taken away; a drawing is refused', async () => {
  await desk.goto(`${stack.addresses['desk']}/administration`);
  const file = desk.getByLabel('Kies een PNG of JPEG');
  const put = desk.getByRole('button', { name: 'Logo opslaan' });
  await put.click();
  await desk.getByText('Kies eerst een bestand').first().waitFor();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: svg });
  await put.click();
  await desk.getByText('Een SVG kan hier niet').waitFor();
  expect(await violations(desk)).toEqual([]);

  await file.setInputFiles({ name: 'timmer.png', mimeType: 'image/png', buffer: pngOf(480, 60) });
  await put.click();
  await desk.getByText(/^Het logo is opgeslagen/).waitFor();
  const shown = desk.locator('.logo img');
  await desk.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.logo img')?.naturalWidth === 480,
  );
  expect(await shown.getAttribute('alt')).toBe('Timmer & Zn');
  expect(await violations(desk)).toEqual([]);
  expect(await widerThanScreen()).toBe(false);
  await picture(desk, 'desk-settings-logo');

  // The mail as it would go out now, in the settings, finds the picture on the debtor's site.
  const preview = await desk.context().newPage();
  await preview.goto(`${stack.addresses['desk']}/api/settings/texts/nl/reminder/mail`);
  const inMail = preview.getByRole('img', { name: 'Timmer & Zn' });
  await expect.poll(() => inMail.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
  const address = await inMail.getAttribute('src');
  expect(address).toMatch(new RegExp(`^${stack.addresses['portal']}/api/logo/demo/[0-9a-f]{64}$`));
  await preview.close();

  const at = stack.addresses['desk'] ?? '';
  const { rows } = await (await desk.request.get(`${at}/api/debtors?filter=open`)).json();
  const headers = { origin: at, 'idempotency-key': crypto.randomUUID() };
  const link = await desk.request.post(`${at}/api/debtors/${rows[0].id}/portal-links`, { headers });
  const debtor = await (await browser.newContext()).newPage();
  await debtor.goto((await link.json()).url);
  await debtor.getByRole('button', { name: 'Bekijk uw overzicht' }).click({ timeout: 60_000 });
  await debtor.locator('.who img').waitFor({ timeout: 60_000 });
  const inHead = debtor.locator('.who img');
  await expect.poll(() => inHead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
  expect(await inHead.boundingBox()).toMatchObject({ width: 160, height: 20 });
  await debtor.context().close();

  await file.setInputFiles({ name: 'timmer.jpg', mimeType: 'image/jpeg', buffer: jpegOf(90, 90) });
  await desk.getByRole('button', { name: 'Logo vervangen' }).click();
  await desk.getByText('90 bij 90 pixels, 1 kB').waitFor();
  expect((await desk.request.get(address ?? '')).headers()['content-type']).toBe('image/png');
  await desk.getByRole('button', { name: 'Haal het logo weg' }).click();
  await desk.getByText(/^Het logo is weg/).waitFor();
  await put.waitFor();
});
