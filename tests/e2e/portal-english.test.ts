import { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { LetterQueue } from '@voldaan/contract/desk/letters.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { companyWith, type Debtor, debtorWith } from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import {
  choose,
  confirmAddress,
  faults,
  inside,
  isWide,
  main,
  next,
  SIZES,
  send,
  title,
} from './world/answering.ts';
import { openBrowser } from './world/browser.ts';

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let browser: Browser;
let debtor: Debtor;
let claimed: Debtor;

const DUTCH = /\b(uw|factuur|betalen|kies|versturen|bedrag|betaalpas|van)\b/i;

/** What a page says without the names of others, which are nobody's to translate. */
const foreign = async (page: Page): Promise<string | undefined> =>
  (await page.locator('body').innerText()).replaceAll('Uw eigen administratie', '').match(DUTCH)?.[0];

/** A consumer with four late invoices, one for each story; and a business that lets it come to a notice of default. */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openBrowser()]);
  const who = { name: 'Mevrouw A. de Groot', email: 'a@degroot.example' };
  debtor = await debtorWith(
    product,
    { ...who, number: 'E1', amount: '482,79' },
    { ...who, number: 'E2', amount: '96,80' },
    { ...who, number: 'E3', amount: '120,00' },
    { ...who, number: 'E4', amount: '281,30' },
  );
  claimed = await companyWith(product, 'E9');
  await product.travel('2026-09-08T12:00:00Z');
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('in English on a desktop', () => {
  test('every path to its end: objection, promise, report, message, details, letters, parts, and paying', async () => {
    const page = await inside(browser, debtor, { size: 'desktop', language: 'en' });
    const home = async () => {
      await page.goto(`${product.portal}/en/`);
      await title(page, /You have/);
    };
    const heard = async (name: string) => {
      expect(await faults(page, `english-${name}`)).toEqual([]);
      expect(await foreign(page)).toBeUndefined();
    };
    await heard('start');

    await choose(page, 'Something is not right');
    await page.getByLabel(/Invoice E1/).check();
    await next(page);
    await page.getByLabel('I did not get it').check();
    await next(page);
    await page.getByLabel('Your explanation').fill('Nothing arrived.');
    await next(page);
    await send(page, 'Send this message', 'We have received your message');
    expect(await main(page)).toContain('Tuesday 15 September 2026');
    await heard('dispute-done');

    await home();
    await choose(page, 'I will pay on a day');
    // E1 is looked into, so a day can be named for the others only.
    expect(await page.getByLabel(/Invoice E1/).count()).toBe(0);
    await page.getByLabel(/Invoice E2/).check();
    await page.getByLabel('The day on which you pay').fill('2026-09-30');
    await next(page);
    await page.getByRole('link', { name: 'Choose 18 September 2026 or an earlier day.' }).waitFor();
    await page.getByLabel('The day on which you pay').fill('2026-09-18');
    await next(page);
    await send(page, 'Agree on this day', 'Your promise is noted');
    expect(await main(page)).toMatch(/You pay €\s96\.80 on Friday 18 September 2026/);
    await heard('promise-done');

    await home();
    await choose(page, 'I have already paid');
    await page.getByLabel(/Invoice E3/).check();
    await next(page);
    await page.getByLabel('The day on which you paid').fill('2026-09-02');
    await page.getByLabel('Amount that you paid').fill('€ 120');
    await next(page);
    await send(page, 'Report this payment', 'Thank you, we will look for your payment');
    await heard('paid-done');

    await home();
    await choose(page, 'Something else');
    await page.getByLabel('I have a question').check();
    await next(page);
    await page.getByLabel('Your message').fill('Who delivered it?');
    await next(page);
    await send(page, 'Send this message', 'We have received your message');
    await heard('other-done');

    await home();
    await page.getByRole('link', { name: 'Change your details' }).click();
    await page.getByRole('link', { name: 'First do the short check' }).click();
    await heard('second-factor');
    await confirmAddress(page);
    await title(page, 'What should change?');
    await page.getByLabel('Phone number').fill('06 12 34 56 78');
    await next(page);
    await send(page, 'Send this change', 'We have received your change');
    await heard('contact-done');

    await home();
    await page.getByRole('link', { name: 'Messages to you' }).click();
    await page.locator('main .rows').getByRole('link').last().click();
    await page.getByText('Sent on 8 September 2026').waitFor();
    expect(await main(page)).toContain('E4');

    await home();
    await choose(page, 'Pay in parts');
    await page.getByLabel('First payment on').fill('2026-09-15');
    await next(page);
    await next(page);
    await page.getByLabel('I agree with these amounts.').check();
    await page.getByRole('button', { name: 'Send this proposal' }).dblclick();
    await title(page, /Your arrangement is settled|We have received your proposal/);
    await heard('arrange-done');

    await home();
    await page.getByRole('link', { name: 'Pay one invoice or a part' }).click();
    await page.getByLabel(/Invoice E2/).check();
    await heard('pay');
    await page.getByRole('button', { name: /Pay €\s96\.80/ }).click();
    await page.getByRole('button', { name: 'Betaald' }).click();
    await title(page, /We have received €\s96\.80/);
    await heard('result');
    await page.context().close();
  });
});

/**
 * € 1.246,30 was due on Friday 4 September. The notice of default is posted on Monday 12 October with Thursday 22 as
 * its last date: 48 days at 10,40 % are € 17,05, 15 % are € 186,95, together € 1.450,30.
 */
describe('the calculation of a claim', () => {
  test(
    'is shown line by line in both languages, on a phone and on a desktop',
    async () => {
      await product.travel('2026-10-09T12:00:00Z');
      const { desk } = product;
      const card = DebtorCard.parse((await desk.call(`/api/debtors/${claimed.id}`)).json);
      const approval = card.approvals.find(({ step }) => step === 'notice-of-default');
      await desk.send('POST', `/api/debtors/${claimed.id}/approvals/${approval?.id}`, {
        decision: 'approve',
      });
      await product.travel('2026-10-12T09:00:00Z');
      const { letters } = LetterQueue.parse((await desk.call('/api/letters')).json);
      const letter = letters.find(({ debtor: { id } }) => id === claimed.id);
      const which = { accountId: letter?.accountId, letterId: letter?.id };
      await desk.send('POST', '/api/letters/print', { letters: [which] });
      const posted = `/api/letters/${which.accountId}/${which.letterId}/posted`;
      expect((await desk.send('POST', posted, { on: '2026-10-12', tracking: '3SVOLD1' })).status).toBe(204);
      await product.stack.inFlight.idle();

      const page = await inside(browser, claimed);
      expect(await main(page)).toMatch(/U heeft €\s1\.450,30 open/);
      await page.getByRole('link', { name: 'Hoe wij aan rente en kosten komen' }).click();
      await page.getByText('Wettelijke handelsrente').first().waitFor();
      const dutch = (await main(page)).replaceAll(/\s+/g, ' ');
      for (const words of [
        '€ 1.246,30',
        '€ 17,05',
        '€ 186,95',
        '€ 1.450,30',
        '48 dagen',
        '10,40 % per jaar over € 1.246,30',
        '€ 186,945',
        'factuur E9',
      ]) {
        expect(dutch).toContain(words);
      }
      expect(await faults(page, 'claim')).toEqual([]);
      await page.setViewportSize(SIZES.desktop);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByText('Statutory commercial interest').first().waitFor();
      const english = (await main(page)).replaceAll(/\s+/g, ' ');
      for (const words of [
        '€ 1,246.30',
        '€ 17.05',
        '€ 1,450.30',
        '10.40 % a year over € 1,246.30',
        '15% of',
      ]) {
        expect(english).toContain(words);
      }
      expect(await foreign(page)).toBeUndefined();
      expect(await faults(page, 'english-claim')).toEqual([]);
      await page.context().close();
    },
    SLOW,
  );
});

const PATHS = [
  '',
  'pay/',
  ['klopt-niet/', 'not-right/'],
  ['ik-betaal-op/', 'i-will-pay-on/'],
  ['in-delen/', 'in-parts/'],
  ['al-betaald/', 'already-paid/'],
  ['iets-anders/', 'something-else/'],
  ['gegevens/', 'my-details/'],
  ['berekening/', 'calculation/'],
  ['berichten/', 'messages/'],
  'bevestig/',
  'open/',
  'new-link/',
] as const;

describe.each(['nl', 'en'] as const)('every page in %s', (language) => {
  test('is read without moving it sideways, on the smallest phone and at 200 %', async () => {
    const page = await inside(browser, claimed, { language });
    const wide: string[] = [];
    for (const path of PATHS) {
      const [nl, en] = typeof path === 'string' ? [path, `en/${path}`] : [path[0], `en/${path[1]}`];
      const address = language === 'nl' ? nl : en;
      await page.setViewportSize(SIZES.phone);
      await page.goto(`${product.portal}/${address}`);
      await page.locator('main:not(.waiting) h1').waitFor();
      if (await isWide(page)) wide.push(`${address} on a phone`);
      await page.setViewportSize(SIZES.zoomed);
      if (await isWide(page)) wide.push(`${address} at 200 %`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
