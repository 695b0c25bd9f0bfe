import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { linkIn, newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { UBL_INVOICE } from './world/ubl-invoice.ts';
import { violations } from './world/violations.ts';

const DEBTOR = 'administratie@degroot.example';

let stack: Stack;
let browser: Browser;
let desk: Page;
let debtor: Page;

/** What the debtor sends from his own page; its forms have tests of their own. */
const says = async (path: string, body: unknown): Promise<void> => {
  const status = await debtor.evaluate(
    async ([to, sent]) =>
      (await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent }))
        .status,
    [`/api${path}`, JSON.stringify(body)] as const,
  );
  expect(status).toBeLessThan(300);
  await stack.inFlight.idle();
  await desk.reload();
  await desk.getByRole('heading', { name: 'Vordering' }).waitFor();
};

const inFive = () =>
  says('/arrangements', {
    choice: { rhythm: 'monthly', first: '2026-09-15', by: { terms: 5 } },
    agreesWithAmounts: true,
    reason: 'Wij wachten zelf op een betaling.',
    acceptor: { name: 'A. de Groot', role: 'eigenaar' },
  });

const answer = () => desk.getByRole('button', { name: 'Geef antwoord' }).click();
/** Nothing leaves within ten seconds, unless somebody says so. */
const told = async () => {
  await desk.getByRole('button', { name: 'Nu versturen' }).click();
  await desk.getByRole('status').filter({ hasText: 'Vastgelegd.' }).first().waitFor();
};

/** € 1.246,30 was due on 4 September 2026; on the 8th the debtor was reminded and opened his page. */
beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await (await browser.newContext()).newPage();
  debtor = await (await browser.newContext()).newPage();
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
  await debtor.goto(linkIn((await newestMail(stack, DEBTOR)).text));
  await debtor.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await debtor.getByRole('heading', { name: /U heeft € 1\.246,30 open/ }).waitFor();
  await desk.goto(`${stack.addresses['desk']}/debtors`);
  await desk.getByText('Bakkerij De Groot B.V.').first().click();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('the claim stands on the card, and apart from it what merely runs', async () => {
  await desk.getByRole('heading', { name: 'Vordering' }).waitFor();
  await desk.getByText('Gevorderd, stand op 8 september 2026').waitFor();
  // 1.246,30 × 10,40 % × 4 / 365 = 1,42 and 15 % = 186,95.
  await desk.getByText('Berekend, niet gevorderd: € 188,37 meer').first().click();
  await desk.getByText('€ 1.246,30 × 10,40 % × 4 dagen / 365', { exact: false }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-claim');
});

test('a dispute is upheld in part, another one is rejected', async () => {
  const dispute = { invoice: '2026-1187', category: 'wrong-price', amount: 246_30, proofs: [] };
  await says('/disputes', { ...dispute, explanation: 'Afgesproken was 1.000 euro.' });
  await desk.getByText('Afgesproken was 1.000 euro.').first().waitFor();
  await answer();
  await desk.getByText('Nog niet alles is goed ingevuld').waitFor();
  await desk.getByLabel('De debiteur heeft gelijk', { exact: true }).check();
  await desk.getByLabel('onze fout').check();
  await desk.getByLabel('Nummer van de creditnota').fill('C-2026-7');
  await desk.getByLabel('Bedrag van de creditnota').fill('246,30');
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-dispute');
  await answer();
  await told();
  await says('/disputes', { ...dispute, amount: 100_00, explanation: 'Toch te duur.' });
  await desk.getByLabel('De debiteur heeft geen gelijk').check();
  await desk.getByLabel('zo is het afgesproken').check();
  await desk.getByLabel('Uitleg').fill('In de offerte staat dezelfde prijs.');
  await answer();
  await told();
});

test('a proposal is refused, countered and accepted', async () => {
  await inFive();
  await desk.getByText('Voorstel: € 1.000,00 in 5 termijnen').first().waitFor();
  await desk.getByText('De regeling duurt langer dan drie maanden.').waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-proposal');
  await desk.getByLabel('Weigeren').check();
  await desk.getByLabel('past niet binnen het beleid').check();
  await desk.getByLabel('Uitleg').fill('Het is al de derde keer.');
  await answer();
  await told();

  await inFive();
  await desk.getByLabel('Tegenvoorstel doen').check();
  await desk.getByLabel('duurt te lang').check();
  await desk.getByLabel('Eerste termijn uiterlijk').fill('2026-09-14');
  await desk.getByLabel('Aantal termijnen').fill('3');
  await answer();
  await told();
  await desk.getByText('Uw tegenvoorstel ligt bij de debiteur tot en met 15 september 2026').waitFor();
  await says('/arrangements/answer', { accepts: false });

  await inFive();
  await desk.getByLabel('Accepteren').check();
  await desk.getByLabel('past binnen het beleid', { exact: true }).check();
  await answer();
  await told();
  await desk.getByText('Er loopt een betalingsregeling: nog € 1.000,00').waitFor();
  await pictures(desk, 'desk-arrangement');
});

test('a part is forgiven with its reason', async () => {
  await desk.getByRole('button', { name: 'Kwijtschelden' }).click();
  await desk.getByLabel('Van de hoofdsom').fill('50');
  await desk.getByLabel('Waarom?').fill('Coulance');
  await pictures(desk, 'desk-forgive');
  await desk.getByRole('button', { name: 'Scheld kwijt' }).click();
  await desk.getByText('Kwijtgescholden. De debiteur krijgt bericht.').waitFor();
  await desk.getByText('Er loopt een betalingsregeling: nog € 950,00').waitFor();
});

test('legal choices are kept', async () => {
  await desk.goto(`${stack.addresses['desk']}/legal`);
  await desk.getByLabel('Voor elke te late factuur').check();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-legal');
  await desk.getByRole('button', { name: 'Keuzes opslaan' }).click();
  await desk.getByText('De keuzes zijn opgeslagen.').waitFor();
  await desk.reload();
  expect(await desk.getByLabel('Voor elke te late factuur').isChecked()).toBe(true);
});
