import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { linkIn, newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';

const DEBTOR = 'administratie@degroot.example';

let stack: Stack;
let browser: Browser;
let desk: Page;
let debtor: Page;

const travel = async (to: Instant): Promise<void> => {
  await stack.clock.advance(to);
  await stack.inFlight.idle();
};

/** Follows the newest mail in, on a phone. */
const follow = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(linkIn((await newestMail(stack, DEBTOR)).text));
  await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await page.getByRole('heading', { level: 1, name: /U heeft/ }).waitFor();
};

/** Opens the arrangement from the start page and pays the term that it asks for. */
const payTerm = async (page: Page, amount: RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'Bekijk uw regeling' }).click();
  await page.getByRole('link', { name: amount }).click();
  await page.getByRole('button', { name: /betalen$/i }).click();
  await page.getByRole('button', { name: 'Betaald' }).click();
  await page.getByRole('heading', { name: /ontvangen/ }).waitFor();
};

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await browser.newPage();
  debtor = await browser.newPage({ viewport: { width: 375, height: 740 } });
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/**
 * € 1.246,30 in four: 311.60, 311.60, 311.60 and 311.50. Four months is longer than accepts itself, so finance
 * answers. October is paid twice: the second time comes off the end, so December is nothing any more.
 */
test('a reminder, a proposal, a yes, and every term paid until VOLDAAN', async () => {
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
  await travel(instant('2026-09-08T12:00:00Z'));

  await follow(debtor);
  await debtor.getByRole('link', { name: 'In delen betalen', exact: true }).click();
  await debtor.getByLabel('Aantal keer').fill('4');
  await debtor.getByText('dan nog € 311,50').first().waitFor();
  await pictures(debtor, 'mission-schedule');
  await debtor.getByRole('button', { name: 'Ga verder' }).click();
  await debtor.getByLabel('Uw naam').fill('A. de Groot');
  await debtor.getByLabel('Uw functie').fill('eigenaar');
  await debtor.getByRole('button', { name: 'Ga verder' }).click();
  await debtor.getByLabel('Ik ben het eens met deze bedragen.').check();
  await debtor.getByRole('button', { name: 'Voorstel versturen' }).click();
  await debtor.getByRole('heading', { name: 'Wij hebben uw voorstel ontvangen' }).waitFor();
  await travel(instant('2026-09-08T12:10:00Z'));

  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await desk.getByText('Bakkerij De Groot B.V.').first().click();
  await desk.getByText('Voorstel: € 1.246,30 in 4 termijnen').first().waitFor();
  await pictures(desk, 'mission-proposal');
  await desk.getByLabel('Accepteren').check();
  await desk.getByLabel('meer zit er niet in').check();
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  await desk.getByRole('button', { name: 'Nu versturen' }).click();
  await desk.getByText('Regeling akkoord').first().waitFor();
  await travel(instant('2026-09-08T12:20:00Z'));
  const confirmed = await newestMail(stack, DEBTOR);
  expect(confirmed.subject).toContain('betalingsregeling');
  expect(confirmed.attachments).toHaveLength(1);

  // The first term: told three working days before Tuesday 15 September, paid through its own mail.
  await travel(instant('2026-09-10T16:00:00Z'));
  await follow(debtor);
  await payTerm(debtor, /Betaal deze termijn: € 311,60/);
  await travel(instant('2026-09-10T17:00:00Z'));

  // October, early, and once more by mistake.
  await travel(instant('2026-10-12T16:00:00Z'));
  await follow(debtor);
  await payTerm(debtor, /Betaal deze termijn: € 311,60/);
  await travel(instant('2026-10-12T17:00:00Z'));
  await follow(debtor);
  await payTerm(debtor, /Betaal deze termijn: € 311,60/);
  await travel(instant('2026-10-12T18:00:00Z'));

  // Of the whole 311.50 is left.
  await travel(instant('2026-11-12T16:00:00Z'));
  await follow(debtor);
  await payTerm(debtor, /Betaal deze termijn: € 311,/);
  await debtor.getByRole('img', { name: /Voldaan op 12 november 2026/ }).waitFor();
  await pictures(debtor, 'mission-voldaan');
  await travel(instant('2026-11-12T17:00:00Z'));
  expect((await newestMail(stack, DEBTOR)).text).toContain('VOLDAAN');
  await desk.reload();
  await desk.getByText('Regeling nagekomen tot het einde').first().waitFor();
  await pictures(desk, 'mission-closed');
  const sent = stack.mailbox.list().length;
  await travel(instant('2027-01-29T12:00:00Z'));
  expect(stack.mailbox.list()).toHaveLength(sent);
  expect(stack.scheduler.schedules.values()).toEqual([]);
});
