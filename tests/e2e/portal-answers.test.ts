import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Debtor, debtorWith } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { choose, confirmAddress, faults, inside, main, next, send, title } from './world/answering.ts';
import { openBrowser } from './world/browser.ts';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let browser: Browser;
let debtor: Debtor;

/** A debtor with three invoices, all late on 8 September; each story takes one of them. */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openBrowser()]);
  const who = { name: 'Mevrouw A. de Groot', due: '04-09-2026' };
  debtor = await debtorWith(
    product,
    { ...who, number: 'A1', amount: '1.246,30' },
    { ...who, number: 'A2', amount: '482,79' },
    { ...who, number: 'A3', amount: '96,80' },
  );
  await product.travel('2026-09-08T12:00:00Z');
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('the start page', () => {
  test('offers what can be done today, and asks one friendly question', async () => {
    const page = await inside(browser, debtor);
    for (const choice of [
      'In delen betalen',
      'Er klopt iets niet',
      'Ik heb al betaald',
      'Ik betaal op een dag',
    ]) {
      expect(await page.getByRole('link', { name: choice, exact: true }).count()).toBe(1);
    }
    await page.getByText('Mogen wij vragen waarom').click();
    expect(await faults(page, 'start')).toEqual([]);
    await page.getByRole('button', { name: 'Ik heb de factuur niet gekregen' }).click();
    await title(page, 'Waar gaat het over?');
    expect(await page.getByLabel('Stuur de factuur nog eens').isChecked()).toBe(true);
    await page.goto(product.portal);
    await page.getByRole('heading', { name: /U heeft/ }).waitFor();
    expect(await page.getByText('Mogen wij vragen waarom').count()).toBe(0);
    await page.context().close();
  });
});

describe('something is not right', () => {
  test('the whole path: errors in words, values kept, a proof, the check, and a confirmation that stays', async () => {
    const page = await inside(browser, debtor);
    await choose(page, 'Er klopt iets niet');
    await title(page, 'Om welke factuur gaat het?');
    await next(page);
    await page.getByRole('alert').getByRole('link', { name: 'Maak een keuze.' }).waitFor();
    expect(await page.title()).toContain('Fout: ');
    expect(await faults(page, 'dispute-error')).toEqual([]);
    await page.getByLabel(/Factuur A1/).check();
    await next(page);
    await title(page, 'Wat klopt er niet?');
    expect(await faults(page, 'dispute-category')).toEqual([]);
    await page.getByLabel('Prijs, aantal of btw klopt niet').check();
    await next(page);
    await page.getByLabel('Een deel').check();
    await page.getByLabel('Bedrag dat niet klopt').fill('twee tientjes');
    await next(page);
    await page.getByRole('link', { name: /Schrijf het bedrag in cijfers/ }).waitFor();
    expect(await page.getByLabel('Bedrag dat niet klopt').inputValue()).toBe('twee tientjes');
    await page.getByLabel('Bedrag dat niet klopt').fill('€ 46,3');
    await next(page);
    await page.goBack();
    expect(await page.getByLabel('Bedrag dat niet klopt').inputValue()).toBe('€ 46,3');
    await page.goForward();
    await page.getByLabel('Uw uitleg').fill('Drie kozijnen besteld,\nvier berekend. <b>Zie foto</b>');
    await page.locator('#proof').setInputFiles([
      { name: 'bon.png', mimeType: 'image/png', buffer: PHOTO },
      { name: 'programma.png', mimeType: 'image/png', buffer: Buffer.from('MZ not a picture') },
    ]);
    await page.getByText('Dit soort bestand kunnen wij niet aannemen').waitFor();
    await page.getByRole('button', { name: 'Verwijder bon.png' }).waitFor();
    expect(await faults(page, 'dispute-explanation')).toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Uw uitleg').inputValue()).toContain('Drie kozijnen');
    await next(page);
    await title(page, 'Controleer uw antwoorden');
    const check = await main(page);
    expect(check).toMatch(/€\s46,30/);
    expect(check).toContain('vier berekend. <b>Zie foto</b>');
    expect(check).toContain('bon.png');
    expect(await faults(page, 'dispute-check')).toEqual([]);
    await page.getByRole('button', { name: 'Wijzig: Om welk bedrag gaat het?' }).click();
    expect(await page.getByLabel('Bedrag dat niet klopt').inputValue()).toBe('€ 46,3');
    await next(page);
    await title(page, 'Controleer uw antwoorden');
    await send(page, 'Melding versturen', 'Wij hebben uw melding ontvangen');
    const done = await main(page);
    expect(done).toMatch(/Kenmerk \S+/);
    expect(done).toContain('uiterlijk vrijdag 11 september 2026');
    expect(await faults(page, 'dispute-done')).toEqual([]);
    await page.reload();
    await title(page, 'Wij hebben uw melding ontvangen');
    await page.goBack();
    await title(page, 'Wij hebben uw melding ontvangen');
    await page.goto(product.portal);
    await page.getByText('Wij zoeken uit wat er niet klopt aan factuur A1').waitFor();
    expect(await faults(page, 'start-disputed')).toEqual([]);
    await page.context().close();
  });
});

describe('with the keyboard only', () => {
  test('a day is promised: every stop can be reached, and the focus stands on what is new', async () => {
    const page = await inside(browser, debtor, { size: 'desktop' });
    await page.goto(`${product.portal}/ik-betaal-op/`);
    await title(page, 'Wanneer betaalt u, en wat?');
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    const tabTo = async (id: string) => {
      for (let presses = 0; presses < 40 && (await focused()) !== id; presses += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toBe(id);
    };
    await tabTo('payOn');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await tabTo('Kies een dag.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await faults(page, 'promise-error')).toEqual([]);
    await page.getByLabel('De dag waarop u betaalt').fill('2026-09-15');
    await tabTo('Ga verder');
    await page.keyboard.press('Enter');
    await title(page, 'Controleer uw antwoorden');
    expect(await focused()).toBe('Controleer uw antwoorden');
    expect(await faults(page, 'promise-check')).toEqual([]);
    await tabTo('Deze dag afspreken');
    await page.keyboard.press('Enter');
    await title(page, 'Uw afspraak staat genoteerd');
    expect(await main(page)).toContain('dinsdag 15 september 2026');
    expect(await focused()).toBe('Uw afspraak staat genoteerd');
    expect(await faults(page, 'promise-done')).toEqual([]);
    await page.context().close();
  });
});

describe('already paid, something else, and contact data', () => {
  test('a payment is reported; a day that must still come is refused in words', async () => {
    const page = await inside(browser, debtor);
    await choose(page, 'Ik heb al betaald');
    await page.getByLabel(/Factuur A2/).check();
    await next(page);
    await page.getByLabel('De dag waarop u betaalde').fill('2026-09-09');
    await page.getByLabel('Bedrag dat u betaalde').fill('482.79');
    await page.getByLabel(/Rekening waarvan/).fill('nl91 abna 0417 1643 00');
    await next(page);
    await page.getByRole('link', { name: 'Kies 8 september 2026 of een dag ervoor.' }).waitFor();
    expect(await faults(page, 'paid-error')).toEqual([]);
    await page.getByLabel('De dag waarop u betaalde').fill('2026-09-03');
    await next(page);
    await title(page, 'Controleer uw antwoorden');
    expect(await main(page)).toContain('NL91 ABNA 0417 1643 00');
    expect(await main(page)).not.toContain('niet verplicht');
    await send(page, 'Betaling melden', 'Dank u wel, wij zoeken uw betaling op');
    expect(await faults(page, 'paid-done')).toEqual([]);
    await page.context().close();
  });

  test('call me back needs a number and a time', async () => {
    const page = await inside(browser, debtor);
    await choose(page, 'Iets anders');
    await page.getByLabel('Bel mij terug').check();
    await next(page);
    await next(page);
    await page.getByRole('link', { name: 'Vul een telefoonnummer in.' }).waitFor();
    expect(await faults(page, 'other-error')).toEqual([]);
    await page.getByLabel('Telefoonnummer').fill('06 12 34 56 78');
    await page.getByLabel('Wanneer komt het uit?').fill('dinsdagmiddag');
    await next(page);
    await send(page, 'Bericht versturen', 'Wij hebben uw bericht ontvangen');
    expect(await faults(page, 'other-done')).toEqual([]);
    await page.context().close();
  });

  test('contact data are masked until the second factor; a change is a proposal', async () => {
    const page = await inside(browser, debtor);
    await page.getByRole('link', { name: 'Uw gegevens wijzigen' }).click();
    await page.getByText('a•••@degroot.example').waitFor();
    expect(await faults(page, 'contact-masked')).toEqual([]);
    await page.getByRole('link', { name: 'Doe eerst de korte controle' }).click();
    await confirmAddress(page);
    await title(page, 'Wat moet er anders?');
    await page.getByText('administratie@degroot.example').waitFor();
    await page.getByLabel('E-mailadres').fill('geen adres');
    await next(page);
    await page.getByRole('link', { name: /Een e-mailadres heeft een @/ }).waitFor();
    expect(await faults(page, 'contact-error')).toEqual([]);
    await page.getByLabel('E-mailadres').fill('nieuw@degroot.example');
    await next(page);
    await send(page, 'Wijziging doorgeven', 'Wij hebben uw wijziging ontvangen');
    expect(await faults(page, 'contact-done')).toEqual([]);
    await page.goto(`${product.portal}/berichten/`);
    await title(page, 'Berichten aan u');
    expect(await faults(page, 'letters')).toEqual([]);
    await page.getByRole('link', { name: /staat nog open|staan nog open/ }).click();
    await title(page, /nog open$/);
    expect(await main(page)).toMatch(/Verstuurd op 8 september 2026.*A1.*€\s1\.246,30/s);
    expect(await faults(page, 'letter')).toEqual([]);
    await page.context().close();
  });
});
