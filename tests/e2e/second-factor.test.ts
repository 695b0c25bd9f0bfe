import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Debtor, debtorWith, entered, paying } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { openBrowser } from './world/browser.ts';
import { linkIn, newestMail } from './world/debtor.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

const PERSON = 'Mevrouw A. de Groot';
const MAILBOX = 'administratie@degroot.example';

let product: Product;
let browser: Browser;
let debtor: Debtor;

/** A debtor who has paid one invoice of € 482,79 and has one of € 1.246,30 open. */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-08T08:00:00Z')), openBrowser()]);
  debtor = await debtorWith(product, { number: 'E1', amount: '482,79', name: PERSON });
  const payment = await paying(product, await entered(product, debtor), 482_79);
  product.stack.mollie?.end(payment, 'paid', 'normal');
  await product.stack.clock.advance(product.stack.clock.now());
  await product.stack.inFlight.idle();
  debtor = await debtorWith(product, { number: 'E2', name: PERSON, issued: '01-09-2026', due: '15-09-2026' });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const visit = async (path: string, script = true): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 375, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(path.startsWith('http') ? path : `${product.portal}${path}`);
  return page;
};

const enter = async (link: string): Promise<Page> => {
  const page = await visit(link);
  await page.getByRole('button', { name: /Bekijk uw overzicht|View your statement|overzicht/ }).click();
  await page.getByRole('heading', { name: /U heeft € 1\.246,30 open/ }).waitFor();
  return page;
};

const seen = (page: Page): Promise<string> => page.locator('main').innerText();

describe('with a link alone', () => {
  test('the page tells what is open, and of the debtor no more than he needs to know himself by', async () => {
    const page = await enter(debtor.link);
    const text = await seen(page);
    expect(text).toContain('Voor A. d. G.');
    expect(text).toContain('a•••@degroot.example');
    for (const personal of ['Mevrouw', 'Dorpsstraat', 'administratie@degroot', '482,79', 'E1\n']) {
      expect(text).not.toContain(personal);
    }
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'portal-statement-masked');
    await page.context().close();
  });
});

describe('the second factor', () => {
  test('a wrong house number is told in words; the right one leads back to where the debtor was', async () => {
    const page = await enter(debtor.link);
    await page.getByRole('link', { name: 'Doe de controle' }).click();
    await page.getByRole('heading', { name: 'Nog een korte controle' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'portal-second-factor');
    await page.getByLabel('Postcode').fill('8102 CD');
    await page.getByLabel('Huisnummer').fill('5');
    await page.getByRole('button', { name: 'Controleer mijn adres' }).click();
    await page.getByText('Dit komt niet overeen met onze gegevens').waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'portal-second-factor-wrong');
    await page.getByLabel('Huisnummer').fill('4');
    await page.getByRole('button', { name: 'Controleer mijn adres' }).click();
    await page.getByText('Dorpsstraat 4').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    const text = await seen(page);
    expect(text).toContain(PERSON);
    expect(text).toContain('administratie@degroot.example');
    expect(text).toContain('482,79');
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'portal-statement-confirmed');
    await page.context().close();
  });

  test('the amount of an earlier invoice does as well, in English', async () => {
    const page = await enter(debtor.link);
    await page.goto(`${product.portal}/en/bevestig/?then=/en/`);
    await page.getByLabel('Amount of an invoice that you have paid').fill('€ 482,79');
    await pictures(page, 'portal-second-factor-english');
    await page.getByRole('button', { name: 'Check the amount' }).click();
    await page.getByText('Your details', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/');
    expect(await seen(page)).toContain('Dorpsstraat 4');
    await page.context().close();
  });

  test('an address of somebody else in the link leads nowhere but home', async () => {
    const page = await enter(debtor.link);
    await page.goto(`${product.portal}/bevestig/?then=//evil.example/`);
    await page.getByLabel('Postcode').fill('8102cd');
    await page.getByLabel('Huisnummer').fill('4');
    await page.getByRole('button', { name: 'Controleer mijn adres' }).click();
    await page.getByText('Dorpsstraat 4').waitFor();
    expect(page.url()).toBe(`${product.portal}/`);
    await page.context().close();
  });

  test('without JavaScript it is a form, and its answer the statement', async () => {
    const page = await visit('/open/', false);
    await page.getByLabel('Code', { exact: true }).fill(debtor.code);
    await page.getByLabel('Uw postcode of een factuurnummer').fill('E2');
    await page.getByRole('button', { name: 'Verder met de code' }).click();
    await page.getByRole('link', { name: 'Doe de controle' }).click();
    await page.getByLabel('Postcode').fill('8102 CD');
    await page.getByLabel('Huisnummer').fill('4');
    await pictures(page, 'portal-second-factor-without-javascript');
    await page.getByRole('button', { name: 'Controleer mijn adres' }).click();
    await page.getByText('Dorpsstraat 4').waitFor();
    expect(await seen(page)).toContain('482,79');
    await page.context().close();
  });
});

describe('a new way in', () => {
  test('a link that does not work asks for a new one, which comes by mail and opens', async () => {
    await product.desk.send('POST', `/api/accounts/${debtor.id}/links/revoke`, {});
    const page = await visit(debtor.link);
    await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
    await page.getByText('Deze betaallink werkt niet meer').waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'portal-new-link-offered');
    await page.getByRole('button', { name: 'Stuur mij een nieuwe link' }).click();
    await page.getByText('Kijk in uw mailbox').waitFor();
    await pictures(page, 'portal-new-link-asked');
    await product.stack.inFlight.idle();
    const mail = await newestMail(product.stack, MAILBOX);
    expect(mail.subject).toBe('Uw nieuwe link van Uw eigen administratie');
    const shown = await browser.newPage();
    await shown.setContent(mail.html);
    await pictures(shown, 'mail-new-link');
    await shown.close();
    const opened = await enter(linkIn(mail.text));
    await opened.context().close();
    await page.context().close();
  });

  test.each([
    ['/new-link/', 'Een nieuwe link aanvragen', 'Stuur mij een nieuwe link', 'Kijk in uw mailbox'],
    ['/en/new-link/', 'Ask for a new link', 'Send me a new link', 'Look in your mailbox'],
  ])('%s asks without JavaScript, and everybody reads the same', async (path, title, button, answer) => {
    const page = await visit(path, false);
    await page.getByRole('heading', { name: title }).waitFor();
    await pictures(page, `portal${path.replaceAll('/', '-')}form`);
    await page.getByLabel('Postcode').fill('9999 ZZ');
    await page.getByLabel(/Factuurnummer|Invoice number/).fill('none');
    await page.getByRole('button', { name: button }).click();
    await page.getByText(answer).waitFor();
    await page.context().close();
    const checked = await visit(path);
    expect(await violations(checked)).toEqual([]);
    await checked.context().close();
  });
});
