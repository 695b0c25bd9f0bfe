import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { runProduct } from './world/running.ts';
import { picture } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';
import { violations } from './world/violations.ts';

const DEBTOR = 'administratie@degroot.example';
const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);

let stack: Stack;
let browser: Browser;
let desk: Page;
let mailbox: Page;

const mailsTo = (pattern: RegExp) =>
  stack.mailbox.list().filter(({ destinations }) => destinations.some((address) => pattern.test(address)));

/** € 1.246,30 was due on 4 September 2026; on Tuesday the 8th the debtor was reminded. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([
    runProduct(instant('2026-08-21T08:00:00Z'), true, true),
    openBrowser(),
  ]);
  desk = await (await browser.newContext()).newPage();
  mailbox = await (await browser.newContext()).newPage();
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
  await stack.clock.advance(instant('2026-09-08T12:00:00Z'));
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('the debtor answers the reminder, with a photo, as from any mail program', async () => {
  const [reminder] = mailsTo(new RegExp(DEBTOR));
  await mailbox.goto(`${stack.addresses['mailbox']}/messages/${reminder?.id}`);
  // Open whatever a page under load made of a click.
  const form = mailbox.locator('details', { has: mailbox.getByLabel('Uw antwoord') });
  await form.evaluate((details) => details.setAttribute('open', ''));
  await mailbox.getByLabel('Uw antwoord').fill('De kast heeft een kras, zie de foto.\n\nGroet, A. de Groot');
  await mailbox
    .getByLabel('Bijlage')
    .setInputFiles({ name: 'kras.jpg', mimeType: 'image/jpeg', buffer: JPEG });
  await mailbox.getByRole('button', { name: 'Beantwoord', exact: true }).click();
  // Sent: the page is there anew, with an empty form.
  await mailbox.getByLabel('Uw antwoord').waitFor({ state: 'hidden' });
  await stack.clock.settle();
  expect(stack.lambda.failures()).toEqual([]);
});

test('the next morning a mail says that it waits, once', async () => {
  await stack.clock.advance(instant('2026-09-09T08:00:00Z'));
  const digests = mailsTo(/sanne/);
  expect(digests.map(({ subject }) => subject)).toContain('Uw eigen administratie: 1 beslissing wacht');
});

test('finance finds it among what is to be decided', async () => {
  await desk.goto(`${stack.addresses['desk']}/`);
  await desk.getByText('Antwoordde per e-mail. Lees het op de kaart.').first().waitFor();
});

test('and everybody can read the mail on the card, with the file that came along', async () => {
  await desk.getByRole('link', { name: 'Bekijk' }).first().click();
  await desk.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
  const mail = desk.locator('.timeline').getByText('De kast heeft een kras, zie de foto.');
  await mail.waitFor();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-mail-received');
  await desk.setViewportSize({ width: 375, height: 740 });
  await mail.scrollIntoViewIfNeeded();
  expect(await violations(desk)).toEqual([]);
  await picture(desk, 'desk-mail-received-phone');
  await desk.setViewportSize({ width: 1280, height: 860 });
});

test('whoever wants no mail in the morning says so on his own account', async () => {
  await desk.goto(`${stack.addresses['desk']}/account`);
  const wanted = desk.getByLabel('Stuur mij deze e-mail');
  await wanted.uncheck();
  await desk.getByText('U krijgt de e-mail in de ochtend niet meer.').waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.reload();
  await desk.getByRole('heading', { name: 'E-mail in de ochtend' }).waitFor();
  expect(await desk.getByLabel('Stuur mij deze e-mail').isChecked()).toBe(false);
});
