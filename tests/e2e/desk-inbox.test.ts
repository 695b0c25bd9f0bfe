import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { linkIn, newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

/** Five businesses with € 1.246,30 each, due on Friday 4 September 2026 and reminded on the 8th. */
const NAMES = ['Adelaar', 'Bever', 'Das', 'Egel', 'Fazant'] as const;
type Name = (typeof NAMES)[number];
const mailOf = (name: Name) => `${name.toLowerCase()}@debiteur.example`;
const FILE = [
  'factuurnummer;factuurdatum;vervaldatum;bedrag;debiteurnaam;email;telefoon;straat;postcode;plaats;kvk',
  ...NAMES.map(
    (name, place) =>
      `2026-10${place};21-08-2026;04-09-2026;1.246,30;${name} BV;${mailOf(name)};020123456${place};Kade ${place + 1};1012 AB;Amsterdam;2345678${place}`,
  ),
].join('\n');

let stack: Stack;
let browser: Browser;
let desk: Page;
let debtor: Page;

const signIn = async (who: RegExp): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  // The ten seconds are the browser's own: its clock is moved, never waited for.
  await page.clock.install();
  await page.goto(`${stack.addresses['desk']}/sign-in`);
  await page.getByRole('button', { name: who }).click();
  await page.getByRole('heading', { name: 'Te beslissen' }).waitFor();
  const reloaded = page.waitForEvent('load');
  await page.getByLabel('Administratie').selectOption({ label: 'Uw eigen administratie' });
  await reloaded;
  return page;
};

/** What is posted from a page of its own site; the forms for it have tests of their own. */
const post = async (page: Page, path: string, body: unknown): Promise<void> => {
  const status = await page.evaluate(
    async ([to, sent]) =>
      (await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent }))
        .status,
    [`/api${path}`, JSON.stringify(body)] as const,
  );
  expect(status).toBeLessThan(300);
  await stack.inFlight.idle();
};

const ids = new Map<string, string>();

const knowIds = async (): Promise<void> => {
  const rows = await desk.evaluate(async () => {
    const answer = await fetch('/api/debtors?filter=all');
    return ((await answer.json()) as { rows: { id: string; name: string }[] }).rows;
  });
  for (const { id, name } of rows) ids.set(name.replace(' BV', ''), id);
};

/** Five monthly terms, as somebody offered on the phone. */
const offers = (name: Name) =>
  post(desk, `/debtors/${ids.get(name)}/arrangements`, {
    choice: { rhythm: 'monthly', first: '2026-09-15', by: { terms: 5 } },
    note: 'Wacht zelf op geld.',
  });

const disputes = (explanation: string) =>
  post(debtor, '/disputes', {
    invoice: '2026-104',
    category: 'wrong-price',
    amount: 246_30,
    proofs: [],
    explanation,
  });

const inbox = async (): Promise<void> => {
  await desk.goto(`${stack.addresses['desk']}/`);
  await desk.getByRole('listitem').filter({ hasText: 'Advies:' }).first().waitFor();
};
const row = (name: Name) => desk.getByRole('listitem').filter({ hasText: `${name} BV` });
const say = (text: string | RegExp) => desk.getByRole('status').filter({ hasText: text }).first().waitFor();
/** The page's clock stands still: what was decided leaves when the test says so, however busy the machine is. */
const standStill = async (): Promise<void> => {
  const now = await desk.evaluate(() => Date.now());
  await desk.clock.pauseAt(now + 1_000);
};
const sendNow = async () => {
  await desk.getByRole('button', { name: 'Nu versturen' }).click();
  await say('Vastgelegd.');
  await stack.inFlight.idle();
};

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  desk = await signIn(/Sanne Vos/);
  await desk.goto(`${stack.addresses['desk']}/incoming`);
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'facturen.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await desk.getByRole('heading', { name: '5 facturen ingelezen' }).waitFor();
  await stack.inFlight.idle();
  await stack.clock.advance(instant('2026-09-08T12:00:00Z'));
  await knowIds();
  debtor = await (await browser.newContext()).newPage();
  await debtor.goto(linkIn((await newestMail(stack, mailOf('Fazant'))).text));
  await debtor.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await debtor.getByRole('heading', { name: /U heeft € 1\.246,30 open/ }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('by keyboard: the keys, a yes, undone, and a yes that leaves after ten seconds', async () => {
  for (const name of ['Adelaar', 'Bever', 'Das', 'Egel'] as const) await offers(name);
  await inbox();
  await desk.getByText('accepteer, het past binnen het beleid.').first().waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-inbox');
  await desk.keyboard.press('?');
  await desk.getByRole('dialog', { name: 'Toetsen' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  // Down to the last row, and up again.
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  expect(await desk.evaluate(() => document.activeElement?.matches('[data-row]'))).toBe(true);
  await row('Adelaar').getByRole('link', { name: 'Adelaar BV' }).focus();
  await standStill();
  await desk.keyboard.press('a');
  await say('Accepteer: Adelaar BV. Wordt over 10 seconden verstuurd.');
  await desk.keyboard.press('u');
  await say('Ongedaan gemaakt. Er is niets verstuurd.');
  await desk.keyboard.press('a');
  await row('Adelaar').getByText('Accepteer. Wordt zo verstuurd.').waitFor();
  await desk.clock.fastForward(10_000);
  await say('Vastgelegd.');
  await desk.clock.resume();
  await stack.inFlight.idle();
  expect((await newestMail(stack, mailOf('Adelaar'))).subject).toContain('betalingsregeling');
  await row('Adelaar').waitFor({ state: 'detached' });
});

test('a row is given to a colleague and put away, within the promised day', async () => {
  await row('Bever').getByRole('button', { name: 'Wijs toe' }).click();
  await row('Bever').getByLabel('Wie doet dit?').selectOption({ label: 'Sanne Vos' });
  await row('Bever').getByText('Bij Sanne Vos.').waitFor();
  await desk.getByText(/^Voor mij/).click();
  await row('Das').waitFor({ state: 'detached' });
  await row('Bever').getByRole('link', { name: 'Bever BV' }).focus();
  await desk.keyboard.press('s');
  await desk.getByLabel('Weer in de lijst op').fill('2026-09-14');
  await desk.getByLabel('Waarom?').fill('Bellen met <b>hun</b> boekhouder.');
  await desk.getByRole('button', { name: 'Leg weg', exact: true }).click();
  await desk.getByText('Dat is na de dag die wij de debiteur beloofden').waitFor();
  await desk.getByLabel('Weer in de lijst op').fill('2026-09-10');
  await desk.getByRole('button', { name: 'Leg weg', exact: true }).click();
  await row('Bever').waitFor({ state: 'detached' });
  await desk.getByText(/^Iedereen/).click();
  await desk.getByText(/^Weggelegd/).click();
  await row('Bever').getByText('Bellen met <b>hun</b> boekhouder.').waitFor();
  await row('Bever').getByRole('button', { name: 'Pak weer op' }).click();
  await row('Bever').waitFor({ state: 'detached' });
  await desk.getByText(/^Nu/).click();
  await row('Bever').waitFor();
});

test('a proposal is countered and refused, with the mail in sight while it is typed', async () => {
  await row('Das').getByRole('link', { name: 'Das BV' }).focus();
  await desk.keyboard.press('t');
  await desk.getByText('Voorstel en beleid').waitFor();
  await desk.getByText('Er is nog niets betaald.').waitFor();
  expect(await desk.getByLabel('Tegenvoorstel doen').isChecked()).toBe(true);
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  await desk.getByText('Kies een reden').first().waitFor();
  await desk.getByLabel('duurt te lang').check();
  await desk.getByLabel('Eerste termijn uiterlijk').fill('2026-09-14');
  await desk.getByLabel('Aantal termijnen').fill('3');
  await desk.clock.runFor(1_000);
  await desk.getByText('Uw voorstel van 8 september 2026', { exact: false }).first().waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-review-proposal');
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  await sendNow();
  await row('Das').waitFor({ state: 'detached' });

  await row('Egel').getByRole('link', { name: 'Weiger' }).click();
  await desk.getByLabel('kan het ineens betalen').check();
  await desk.getByLabel('Uitleg').fill('U kunt het bedrag ineens betalen.');
  await desk.clock.runFor(1_000);
  await desk.locator('.mail-paper').getByText('U kunt het bedrag ineens betalen.').waitFor();
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  await sendNow();
  expect((await newestMail(stack, mailOf('Egel'))).text).toContain('U kunt het bedrag ineens betalen.');
});

test('several at once: what a colleague did first is skipped, with who did what', async () => {
  await offers('Egel');
  await inbox();
  for (const name of ['Bever', 'Egel'] as const) {
    await row(name)
      .getByRole('checkbox', { name: `Kies ${name} BV` })
      .check();
  }
  await desk.getByText('2 regels gekozen').waitFor();
  expect(await violations(desk)).toEqual([]);
  const colleague = await signIn(/Joris Bakker/);
  const card = await colleague.evaluate(
    async (id) =>
      (await (await fetch(`/api/debtors/${id}`)).json()) as { answers: { arrangement: { id: string } } },
    ids.get('Bever') ?? '',
  );
  await standStill();
  await desk.getByRole('button', { name: 'Akkoord voor 2' }).click();
  await say('2 besluiten. Worden over 10 seconden verstuurd.');
  await post(colleague, `/debtors/${ids.get('Bever')}/arrangements/${card.answers.arrangement.id}/answer`, {
    answer: 'refuse',
    why: 'can-pay',
    reason: 'Het kan ineens.',
  });
  await desk.clock.fastForward(10_000);
  await say('Vastgelegd. Eén besluit ging niet door.');
  await desk.clock.resume();
  await desk.getByText(/Voorstel afgewezen \(kan het ineens betalen\)/).waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-inbox-skipped');
  await colleague.context().close();
});

test('an objection is upheld by what the invoice should have been, another one is rejected', async () => {
  await disputes('Afgesproken was 1.000 euro.');
  await inbox();
  await row('Fazant').getByText('bekijk het bewijs en geef antwoord.').waitFor();
  await row('Fazant').getByRole('link', { name: 'Geef gelijk' }).click();
  await desk.getByLabel('onze fout').check();
  await desk.getByLabel('Nummer van de creditnota').fill('C-2026-7');
  await desk.getByLabel('Vul in').selectOption({ label: 'wat de factuur had moeten zijn' });
  await desk.getByLabel('Het bedrag dat op de factuur had moeten staan').fill('1.000');
  await desk.clock.runFor(1_000);
  await desk.getByText('Daarna staat nog € 1.000,00 open.').waitFor();
  expect(await violations(desk)).toEqual([]);
  await pictures(desk, 'desk-review-dispute');
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  await sendNow();

  await disputes('Toch te duur.');
  await inbox();
  await row('Fazant').getByRole('link', { name: 'Wijs af' }).click();
  await desk.getByLabel('zo is het afgesproken').check();
  await desk.getByLabel('Uitleg').fill('In de offerte staat dezelfde prijs.');
  await desk.clock.runFor(1_000);
  await desk.getByText('De debiteur krijgt tot en met dinsdag 15 september 2026', { exact: false }).waitFor();
  await desk.getByRole('button', { name: 'Geef antwoord' }).click();
  // Whoever leaves the page has decided: it goes at once.
  await desk.goto(`${stack.addresses['desk']}/calls`);
  await desk.getByRole('heading', { name: 'Bellen' }).waitFor();
  await stack.inFlight.idle();
  expect((await newestMail(stack, mailOf('Fazant'))).text).toContain('In de offerte staat dezelfde prijs.');
});
