import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Debtor, debtorWith } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { choose, confirmAddress, faults, inside } from './world/answering.ts';
import { openBrowser } from './world/browser.ts';

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let browser: Browser;

const who = (number: string, amount: string) => ({
  number,
  amount,
  name: 'Mevrouw A. de Groot',
  customer: `K${number}`,
  email: `${number.toLowerCase()}@degroot.example`,
});

let small: Debtor;
let large: Debtor;
let english: Debtor;

/** Consumers with one late invoice each: of € 281,30, and of € 1.246,30, which takes a person to decide. */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openBrowser()]);
  small = await debtorWith(product, who('B1', '281,30'));
  large = await debtorWith(product, who('B2', '1.246,30'));
  english = await debtorWith(product, who('B3', '482,79'));
  await product.travel('2026-09-08T12:00:00Z');
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const next = (page: Page) => page.getByRole('button', { name: 'Ga verder' }).click();
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const terms = (page: Page) => page.locator('.schedule li');

describe('a small debt', () => {
  test('the schedule grows with the number; after the second factor it runs at once, and a term is paid', async () => {
    const page = await inside(browser, small);
    await choose(page, 'In delen betalen');
    await title(page, 'Hoe wilt u betalen?');
    await page.getByLabel('Eerste betaling op').fill('2026-09-15');
    expect(await terms(page).count()).toBe(3);
    expect(await terms(page).last().innerText()).toMatch(/15 november 2026\s+€\s93,70/);
    await page.getByText('Dit kan meteen.').waitFor();
    expect(await faults(page, 'arrange-plan')).toEqual([]);
    await page.getByRole('button', { name: 'Een keer minder' }).click();
    expect(await terms(page).count()).toBe(2);
    await page.getByLabel('Aantal keer').fill('500');
    await next(page);
    await page.getByRole('link', { name: /langer dan tien jaar/ }).waitFor();
    await page.getByLabel('Aantal keer').fill('3');
    await next(page);
    await page.getByLabel(/Waarom komt het nu niet uit/).fill('Dure maand.');
    await next(page);
    await title(page, 'Controleer uw antwoorden');
    await page.getByRole('link', { name: 'Doe eerst de korte controle' }).click();
    await confirmAddress(page);
    await title(page, 'Controleer uw antwoorden');
    expect(await main(page)).toContain('Dure maand.');
    await page.getByText('Dit kan meteen.').waitFor();
    await page.getByRole('button', { name: 'Voorstel versturen' }).click();
    await page.getByRole('link', { name: /Zet een vinkje/ }).waitFor();
    expect(await faults(page, 'arrange-check')).toEqual([]);
    await page.getByLabel('Ik ben het eens met deze bedragen.').check();
    await page.getByRole('button', { name: 'Voorstel versturen' }).dblclick();
    await title(page, 'Uw regeling is rond');
    expect(await main(page)).toMatch(/De eerste keer betaalt u €\s93,80 op dinsdag 15 september 2026/);
    expect(await faults(page, 'arrange-done')).toEqual([]);
    await page.goto(product.portal);
    await page.getByText('U betaalt in delen').waitFor();
    expect(await faults(page, 'start-arranged')).toEqual([]);
    await page.getByRole('link', { name: 'Bekijk uw regeling' }).click();
    await title(page, 'Uw regeling');
    expect(await faults(page, 'arrange-running')).toEqual([]);
    await page.getByRole('link', { name: /Betaal deze termijn: €\s93,80/ }).click();
    await page.getByRole('button', { name: /€\s93,80 betalen/ }).click();
    await page.getByRole('button', { name: 'Betaald' }).click();
    await page.getByRole('heading', { name: /€\s93,80 ontvangen/ }).waitFor();
    await product.stack.inFlight.idle();
    await page.goto(`${product.portal}/in-delen/`);
    await title(page, 'Uw regeling');
    expect(await terms(page).first().innerText()).toContain('Betaald');
    expect(await main(page)).toMatch(/U betaalt nog €\s187,50 van €\s281,30/);
    expect(await faults(page, 'arrange-one-paid')).toEqual([]);
    await page.context().close();
  });
});

describe('a larger debt', () => {
  test('less than the guard-rails is a request to a person, with free help named; never a closed door', async () => {
    const page = await inside(browser, large, { size: 'desktop' });
    await choose(page, 'In delen betalen');
    await page.getByText('Een collega kijkt hiernaar').waitFor();
    await page.getByLabel('Hoeveel per keer').check();
    await page.getByLabel('Bedrag per keer').fill('15');
    await page.getByText('Dit is ruimer dan wij meestal afspreken.').waitFor();
    await page.getByText('en nog 60 keer').waitFor();
    expect(await faults(page, 'arrange-request')).toEqual([]);
    await page.getByLabel('Bedrag per keer').fill('250');
    await page.getByText('Een collega kijkt hiernaar').waitFor();
    await next(page);
    await next(page);
    await page.getByLabel('Ik ben het eens met deze bedragen.').check();
    await page.getByRole('button', { name: 'Voorstel versturen' }).click();
    await title(page, 'Wij hebben uw voorstel ontvangen');
    expect(await main(page)).toContain('uiterlijk vrijdag 11 september 2026');
    expect(await faults(page, 'arrange-proposed')).toEqual([]);
    await page.goto(`${product.portal}/in-delen/`);
    await page.getByText('Uw voorstel ligt bij ons').waitFor();
    expect(await faults(page, 'arrange-waiting')).toEqual([]);
    await page.context().close();
  });
});

describe('in English, on a desktop', () => {
  test.each([
    ['Pay in parts', 'How do you want to pay?'],
    ['I will pay on a day', 'When do you pay, and what?'],
    ['Something is not right', 'What is not right?'],
    ['I have already paid', 'When and how much did you pay?'],
    ['Something else', 'What is it about?'],
  ])('%s', async (choice, heading) => {
    const page = await inside(browser, english, { size: 'desktop', language: 'en' });
    await page.getByRole('heading', { name: /You have/ }).waitFor();
    await choose(page, choice);
    await title(page, heading);
    expect(await faults(page, `english-${choice.toLowerCase().replaceAll(' ', '-')}`)).toEqual([]);
    const text = (await page.locator('body').innerText()).replaceAll('Uw eigen administratie', '');
    expect(text).not.toMatch(/\b(uw|factuur|betalen|kies)\b/i);
    await page.context().close();
  });

  test('an objection of the whole invoice, to its end', async () => {
    const page = await inside(browser, english, { size: 'desktop', language: 'en' });
    await choose(page, 'Something is not right');
    await page.getByLabel('I did not get it').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Your explanation').fill('Nothing arrived.');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Send this message' }).click();
    await title(page, 'We have received your message');
    expect(await main(page)).toContain('Tuesday 15 September 2026');
    await page.context().close();
  });
});
