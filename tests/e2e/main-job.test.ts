import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { codeIn, linkIn, newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';

const DEBTOR = 'administratie@degroot.example';

let stack: Stack;
let browser: Browser;
let desk: Page;

const signIn = async (page: Page): Promise<void> => {
  await page.goto(`${stack.addresses['desk']}/sign-in`);
  await page.getByRole('button', { name: /Sanne Vos/ }).click();
  await page.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  await page.getByText('Niets te beslissen').waitFor();
};

const importUbl = async (page: Page, xml: string): Promise<void> => {
  await page.goto(`${stack.addresses['desk']}/incoming`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'factuur.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(xml),
  });
};

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await browser.newPage();
  await signIn(desk);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe('from invoice to VOLDAAN, as people do it', () => {
  test('finance drops an electronic invoice on the desk and gets what belongs on it', async () => {
    await importUbl(desk, UBL_INVOICE);
    await desk.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
    await stack.inFlight.idle();
    expect(await desk.getByText('2026-1187').count()).toBeGreaterThan(0);
    expect(await desk.getByText(/RF\d{2}/).count()).toBeGreaterThan(0);
    await pictures(desk, 'desk-import');
  });

  test('the card says what comes next, when, and by which rule', async () => {
    await desk.goto(`${stack.addresses['desk']}/debtors`);
    await desk.getByText('Bakkerij De Groot B.V.').first().click();
    await desk.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await desk.getByText('Vanaf zaterdag 5 september 2026 is factuur 2026-1187 te laat.').waitFor();
    await desk.getByText('2 werkdagen na de laatste betaaldag van 4 september 2026').waitFor();
    await pictures(desk, 'desk-card-before');
  });

  test('nothing is sent before its day, and the reminder leaves on 8 September', async () => {
    await stack.clock.advance(instant('2026-09-08T06:00:00Z'));
    expect(stack.mailbox.list()).toEqual([]);
    await stack.clock.advance(instant('2026-09-08T12:00:00Z'));
    const mail = await newestMail(stack, DEBTOR);
    expect(mail.subject).toBe('Factuur 2026-1187 van Uw eigen administratie staat nog open');
    expect(mail.text).toContain('16 september 2026');
  });

  test('the debtor follows the link, pays with iDEAL and sees VOLDAAN', async () => {
    const mailbox = await browser.newPage();
    await mailbox.goto(stack.addresses['mailbox'] ?? '');
    await mailbox.getByText('Factuur 2026-1187').first().click();
    await mailbox.locator('iframe').waitFor();
    await pictures(mailbox, 'mailbox-reminder');

    const debtor = await browser.newPage({ viewport: { width: 375, height: 740 } });
    await debtor.goto(linkIn((await newestMail(stack, DEBTOR)).text));
    const open = debtor.getByRole('button', { name: 'Bekijk uw overzicht' });
    await open.waitFor();
    await pictures(debtor, 'portal-open');
    await open.click();
    await debtor.getByRole('heading', { name: /U heeft € 1\.246,30 open/ }).waitFor();
    expect(debtor.url()).not.toContain('#');
    await pictures(debtor, 'portal-statement');
    await debtor.getByRole('link', { name: 'Betalen', exact: true }).click();
    await debtor.getByText('iDEAL | Wero').first().waitFor();
    await pictures(debtor, 'portal-pay');
    await debtor.getByRole('button', { name: /betalen$/i }).click();
    await debtor.getByRole('button', { name: 'Betaald' }).waitFor();
    await pictures(debtor, 'mollie-checkout');
    await debtor.getByRole('button', { name: 'Betaald' }).click();
    await debtor.getByRole('heading', { name: /€ 1\.246,30 ontvangen/ }).waitFor();
    await debtor.getByRole('img', { name: 'Voldaan op 8 september 2026' }).waitFor();
    await pictures(debtor, 'portal-voldaan');
  });

  test('the sequence has closed on the desk, the confirmation is sent, and nothing follows', async () => {
    await stack.clock.advance(instant('2026-09-08T12:05:00Z'));
    const mail = await newestMail(stack, DEBTOR);
    expect(mail.subject).toContain('2026-1187 is voldaan');
    await desk.reload();
    await desk.getByRole('img', { name: /Voldaan op 8 september 2026/ }).waitFor();
    await desk.getByText('Alles voldaan. Het stappenplan is gestopt.').waitFor();
    await pictures(desk, 'desk-card-closed');
    await stack.clock.advance(instant('2026-11-30T12:00:00Z'));
    expect(stack.mailbox.list()).toHaveLength(2);
    expect(stack.scheduler.schedules.values()).toEqual([]);
  });
});

describe('without JavaScript: see and pay', () => {
  const OTHER = UBL_INVOICE.replaceAll('2026-1187', '2026-1290')
    .replace('2026-08-21', '2026-12-01')
    .replace('2026-09-04', '2026-12-15');

  test('the code of the mail and a postcode open the statement; a part is paid, the rest is named', async () => {
    await importUbl(desk, OTHER);
    await desk.getByRole('heading', { name: '1 factuur ingelezen' }).waitFor();
    await stack.clock.advance(instant('2026-12-18T16:00:00Z'));
    const code = codeIn((await newestMail(stack, DEBTOR)).text);

    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(`${stack.addresses['portal']}/open/`);
    await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await page.getByLabel('Uw postcode of een factuurnummer').fill('8102cd');
    await page.getByRole('button', { name: 'Verder met de code' }).click();
    await page.getByText('€ 1.246,30').first().waitFor();
    await pictures(page, 'portal-without-javascript');
    await page.getByLabel('Een ander bedrag').check();
    await page.getByLabel('Bedrag dat u wilt betalen').fill('600,00');
    await page.getByRole('button', { name: /betalen$/i }).click();
    await page.getByRole('button', { name: 'Betaald' }).click();

    await stack.clock.advance(instant('2026-12-18T16:05:00Z'));
    const mail = await newestMail(stack, DEBTOR);
    expect(mail.text).toMatch(/€\s646,30/);
    expect(mail.text).not.toContain('VOLDAAN');
    await context.close();
  });
});
