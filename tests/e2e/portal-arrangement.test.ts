import { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../hostile/world/caller.ts';
import {
  companyWith,
  confirmed,
  type Debtor,
  debtorWith,
  entered,
  paying,
  statementOf,
} from '../hostile/world/debtor.ts';
import { openProduct, type Product } from '../hostile/world/product.ts';
import { choose, confirmAddress, faults, inside, main, next, send, title } from './world/answering.ts';
import { openBrowser } from './world/browser.ts';
import { newestMail } from './world/debtor.ts';

/** A whole stack, a browser and days to travel, on a machine that does more. */
const SLOW = 300_000;

let product: Product;
let browser: Browser;

const mailOf = (number: string): string => `${number.toLowerCase()}@degroot.example`;

const who = (number: string, amount: string) => ({
  number,
  amount,
  name: 'Mevrouw A. de Groot',
  customer: `K${number}`,
  email: mailOf(number),
});

let small: Debtor;
let large: Debtor;
let business: Debtor;
let late: Debtor;
let lost: Debtor;

/** What a debtor proposes from his page; the form has a story of its own. */
const proposes = async (debtor: Caller, terms: number, acceptor?: { name: string; role: string }) => {
  const choice = { rhythm: 'monthly', first: '2026-09-15', by: { terms } };
  const body = { choice, agreesWithAmounts: true, ...(acceptor && { acceptor }) };
  const { status, text } = await debtor.send('POST', '/api/arrangements', body);
  if (status !== 201) throw new Error(`No proposal: ${status} ${text}`);
};

/** What finance answers, or that it announces the end. */
const finance = async ({ id }: Debtor, act: 'answer' | 'end', body: unknown): Promise<void> => {
  const card = DebtorCard.parse((await product.desk.call(`/api/debtors/${id}`)).json);
  const path = `/api/debtors/${id}/arrangements/${card.answers.arrangement?.id}/${act}`;
  const { status, text } = await product.desk.send('POST', path, body);
  if (status !== 204) throw new Error(`Finance could not ${act}: ${status} ${text}`);
  await product.stack.inFlight.idle();
};

const counter = {
  answer: 'counter',
  choice: { rhythm: 'monthly', first: '2026-09-14', by: { terms: 3 } },
  reason: null,
};

/**
 * One late invoice each. € 281,30 accepts itself; € 1.246,30 takes a person. Two of € 281,30 begin to pay in parts
 * at once, and pay nothing.
 */
beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(instant('2026-09-03T08:00:00Z')), openBrowser()]);
  small = await debtorWith(product, who('B1', '281,30'));
  large = await debtorWith(product, who('B2', '1.246,30'));
  business = await companyWith(product, 'B3');
  late = await debtorWith(product, who('B4', '281,30'));
  lost = await debtorWith(product, who('B5', '281,30'));
  await product.travel('2026-09-08T12:00:00Z');
  for (const debtor of [late, lost]) await proposes(await confirmed(product, debtor), 3);
}, SLOW);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('a small debt', () => {
  test('the schedule grows with the number; after the second factor it runs at once, and a term is paid', async () => {
    const page = await inside(browser, small);
    const terms = page.locator('.schedule li');
    await choose(page, 'In delen betalen');
    await title(page, 'Hoe wilt u betalen?');
    await page.getByLabel('Eerste betaling op').fill('2026-09-15');
    expect(await terms.count()).toBe(3);
    expect(await terms.last().innerText()).toMatch(/15 november 2026\s+€\s93,70/);
    await page.getByText('Dit kan meteen.').waitFor();
    expect(await faults(page, 'arrange-plan')).toEqual([]);
    await page.getByRole('button', { name: 'Een keer minder' }).click();
    expect(await terms.count()).toBe(2);
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
    await send(page, 'Voorstel versturen', 'Uw regeling is rond');
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
    expect(await terms.first().innerText()).toContain('Betaald');
    expect(await main(page)).toMatch(/U betaalt nog €\s187,50 van €\s281,30/);
    expect(await faults(page, 'arrange-one-paid')).toEqual([]);
    await page.context().close();
    await product.travel('2026-09-08T12:10:00Z');
    const { text } = await newestMail(product.stack, mailOf('B1'));
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'De volgende keer betaalt u € 93,80, vóór of op 15 oktober 2026.',
    );
  });
});

describe('a larger debt', () => {
  test('less than the guard-rails is a request to a person; our own proposal is accepted after the second factor', async () => {
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

    await finance(large, 'answer', counter);
    await page.goto(product.portal);
    await page.getByText('Wij doen u een ander voorstel').waitFor();
    await page.getByRole('link', { name: 'Bekijk ons voorstel' }).click();
    await page.getByText('Dit voorstel staat tot en met vrijdag 18 september 2026').waitFor();
    expect(await page.locator('.schedule li').count()).toBe(3);
    expect(await faults(page, 'arrange-countered')).toEqual([]);
    await page.getByRole('link', { name: 'Doe eerst de korte controle' }).click();
    await confirmAddress(page);
    await page.getByRole('button', { name: 'Ja, dit spreek ik af' }).dblclick();
    await page.getByText('Uw regeling loopt').waitFor();
    await page.getByRole('link', { name: /Betaal deze termijn: €\s415,50/ }).waitFor();
    await page.context().close();
  });

  test('in English: our own proposal is refused, another one is accepted with a name and a role', async () => {
    const acceptor = { name: 'A. de Groot', role: 'owner' };
    await proposes(await entered(product, business), 5, acceptor);
    await finance(business, 'answer', counter);
    const page = await inside(browser, business, { size: 'desktop', language: 'en' });
    await page.getByRole('link', { name: 'See our proposal' }).click();
    await page.getByText('We make you another proposal').waitFor();
    await page.getByRole('button', { name: 'Yes, I agree on this' }).click();
    await page.getByRole('link', { name: 'Fill in your name.' }).waitFor();
    await page.getByLabel('Your name').fill('A. de Groot');
    expect(await faults(page, 'english-countered')).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'No, I cannot do this' }).click();
    await page.getByText('Nothing was sent.').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('A. de Groot');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'No, I cannot do this' }).dblclick();
    await page.getByText('You did not accept our proposal.').waitFor();
    await title(page, 'How do you want to pay?');
    expect(await faults(page, 'english-refused')).toEqual([]);

    await proposes(await entered(product, business), 5, acceptor);
    await finance(business, 'answer', counter);
    await page.reload();
    await page.getByLabel('Your name').fill('A. de Groot');
    await page.getByLabel('Your role').fill('owner');
    await page.getByRole('button', { name: 'Yes, I agree on this' }).click();
    await page.getByText('Your arrangement is running').waitFor();
    expect((await statementOf(await entered(product, business))).arrangement).toMatchObject({
      stage: 'running',
    });
    await page.context().close();
  });
});

/** The term of 15 September is missed, and was not repaired either: on 14 October a person announces the end. */
describe('an arrangement that is not kept', () => {
  test(
    'ends on its day without payment; who pays before it goes on',
    async () => {
      await product.travel('2026-10-14T10:00:00Z');
      for (const debtor of [late, lost]) await finance(debtor, 'end', { reason: null });
      const page = await inside(browser, late);
      await page.getByText('Betaal om uw regeling te houden').waitFor();
      expect(await main(page)).toMatch(/Zonder betaling eindigt de regeling op \S+ \d+ oktober 2026/);
      expect(await faults(page, 'start-ending')).toEqual([]);
      await page.getByRole('link', { name: 'Bekijk uw regeling' }).click();
      await page.getByText('Er zijn termijnen niet betaald.').waitFor();
      expect(await faults(page, 'arrange-ending')).toEqual([]);
      const term = await paying(product, await entered(product, late), 93_80);
      product.stack.mollie?.end(term, 'paid', 'normal');
      await product.travel('2026-10-14T10:05:00Z');
      await product.stack.inFlight.idle();
      expect((await statementOf(await entered(product, late))).arrangement).toMatchObject({
        stage: 'running',
      });
      await page.reload();
      await page.getByText('Uw regeling loopt', { exact: true }).waitFor();
      await page.context().close();

      await product.travel('2026-10-30T10:00:00Z');
      expect((await statementOf(await entered(product, late))).arrangement).toMatchObject({
        stage: 'running',
      });
      const other = await inside(browser, lost, { size: 'desktop', language: 'en' });
      expect((await statementOf(await entered(product, lost))).arrangement).toBeUndefined();
      expect(await other.getByText('You pay in parts').count()).toBe(0);
      expect(await main(other)).toMatch(/You have €\s281\.30 open/);
      expect(await faults(other, 'english-ended')).toEqual([]);
      await other.context().close();
    },
    SLOW,
  );
});
