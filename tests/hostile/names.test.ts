import { DebtorsPage } from '@voldaan/contract/desk/debtors.ts';
import { LetterQueue, PrintedLetters } from '@voldaan/contract/desk/letters.ts';
import { pdfPages } from '@voldaan/messages/samples/pdf-text.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../e2e/world/browser.ts';
import { newestMail } from '../e2e/world/debtor.ts';
import { confirmed, debtorWith } from './world/debtor.ts';
import { takenImport } from './world/imports.ts';
import { HEADER } from './world/list.ts';
import { expectNoTrace, openProduct, type Product } from './world/product.ts';

const SCRIPT = '<script>window.hit=1</script>';
const IMAGE = 'Jan & "Zn" <img src=x onerror=window.hit=1>';
const FORMULA = '=HYPERLINK("http://kwaad.example";"Betaal hier")';
const LONG = `Stichting ${'Zeer '.repeat(37)}Lang`;
const HEADERS = 'Bakker\r\nBcc: x@kwaad.example\r\n\r\nBetaal hier';
const TURNED = 'Bakker \u202Egpj.exe \u{1F4B8}';
const NUMBER = '"><b id=hit>7</b>';
const LONGEST_NUMBER = '7'.repeat(60);
const NUMBERS = [NUMBER, 'N1', 'N2', LONGEST_NUMBER];

const NAMES = [SCRIPT, IMAGE, FORMULA, LONG, HEADERS, TURNED];
/** As a cell shows it: white space is no more than a blank. */
const shown = (name: string): string => name.replace(/\s+/g, ' ').trim();
const escaped = (name: string): string =>
  name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const mailOf = (index: number): string => `naam${index}@debiteur.example`;

let product: Product;
let browser: Browser;
let context: BrowserContext;
let links: readonly string[];

/** Each name with an invoice of its own; the last one has no e-mail address, so letters are written to it. */
const FILE = [
  HEADER,
  ...[...NAMES, SCRIPT].map((name, i) =>
    [
      quoted(NUMBERS[i] ?? `N${i}`),
      ...['21-08-2026', '04-09-2026', '10,00', 'EUR', quoted(name), `K${i}`],
      i < NAMES.length ? mailOf(i) : '',
      ...[quoted(`${SCRIPT} 4`), '8102 CD', quoted(FORMULA)],
    ].join(';'),
  ),
].join('\r\n');

beforeAll(async () => {
  [product, browser] = await Promise.all([openProduct(), openBrowser()]);
  const { rows } = await takenImport(product, [{ name: `${SCRIPT}.csv`, content: FILE }]);
  links = rows.map(({ paymentLink }) => paymentLink ?? '');
  context = await browser.newContext({ locale: 'nl-NL' });
  const [name = '', value = ''] = product.desk.cookie.split('=');
  await context.addCookies([
    { name, value, domain: 'localhost', path: '/', httpOnly: true, secure: true, sameSite: 'Lax' },
  ]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** A page that was shown whole, and on which nothing of a stranger ran, loaded or became markup. */
const expectHarmless = async (page: Page, words: string): Promise<void> => {
  await page.getByText(words).first().waitFor();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('#hit, img[src="x"]').count()).toBe(0);
};

describe('a name of a stranger', () => {
  test('comes back from the desk as it was written, cell by cell', async () => {
    const { rows } = DebtorsPage.parse((await product.desk.call('/api/debtors')).json);
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...NAMES, SCRIPT].map(shown).toSorted());
  });

  test('is text on the desk: in the list, on the card and among the imports', async () => {
    const page = await context.newPage();
    const site = product.desk.site;
    await page.goto(`${site}/debtors`);
    for (const name of [SCRIPT, IMAGE, FORMULA]) await expectHarmless(page, name);
    await page.getByText(IMAGE).first().click();
    await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    await expectHarmless(page, IMAGE);
    await page.goto(`${site}/incoming`);
    await expectHarmless(page, `${SCRIPT}.csv`);
    await page.close();
  });

  test.each([
    [SCRIPT, 0],
    [IMAGE, 1],
    [FORMULA, 2],
    [LONG, 3],
  ])('is text on the portal, with JavaScript and without: %.30s', async (name, index) => {
    const page = await context.newPage();
    await page.goto(links[index] ?? '');
    await page.getByRole('button', { name: /Bekijk/ }).click();
    await page.getByText('€ 10,00').first().waitFor();
    // A name is shown only to who has told where he lives.
    const raised = await page.evaluate(async () => {
      const body = JSON.stringify({ kind: 'address', postcode: '8102 CD', houseNumber: '4' });
      const headers = { 'content-type': 'application/json' };
      return (await fetch('/api/session/second-factor', { method: 'POST', body, headers })).status;
    });
    expect(raised).toBe(201);
    await page.reload();
    await expectHarmless(page, name);
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(tooWide)).toBe(false);
    await page.close();

    const inside = await confirmed(product, { link: links[index] ?? '' });
    const plain = await inside.call('/api/statement', { headers: { accept: 'text/html' } });
    expect(plain.status).toBe(200);
    expect(plain.text).not.toMatch(/<script|<img|<b id/);
    expect(plain.text).toContain(escaped(name).slice(0, 40));
  });
});

describe('in the post', () => {
  beforeAll(async () => {
    await product.travel('2026-09-08T12:00:00Z');
  });

  test.each(NAMES.map((name, i) => [name, i] as const))(
    'a mail to %.30s holds it as text',
    async (name, index) => {
      const mail = await newestMail(product.stack, mailOf(index));
      expect(mail.html).not.toMatch(/<script|<b id=hit|<img src=x/);
      expect(mail.subject).not.toMatch(/[\r\n]/);
      const found = product.stack.mailbox
        .list()
        .find(({ destinations }) => destinations.includes(mailOf(index)));
      expect(found?.destinations).toEqual([mailOf(index)]);
      const raw = Buffer.from(product.stack.mailbox.raw(found?.id ?? '') ?? []);
      const [head = ''] = raw.toString('latin1').split('\r\n\r\n');
      expect(head).not.toMatch(/^(?:bcc|cc):/im);
      const parsed = await PostalMime.parse(raw);
      expect(parsed.to?.map(({ address }) => address)).toEqual([mailOf(index)]);
      expect(parsed.html).not.toContain('href="http://kwaad');
      expect(mail.text.length, name).toBeGreaterThan(200);
    },
  );

  test('a letter prints it as text, and nothing in the document runs', async () => {
    await product.travel('2026-10-12T21:00:00Z');
    const queue = LetterQueue.parse((await product.desk.call('/api/letters')).json).letters;
    const letters = queue.map(({ accountId, id }) => ({ accountId, letterId: id }));
    expect(new Set(queue.map(({ debtor }) => debtor.name))).toEqual(new Set([...NAMES, SCRIPT].map(shown)));
    const answer = await product.desk.send('POST', '/api/letters/print', { letters });
    const { documents, withdrawn } = PrintedLetters.parse(answer.json);
    expect([documents.length, withdrawn]).toEqual([letters.length, []]);
    const { cookie, site } = product.desk;
    const printed: string[] = [];
    for (const { url } of documents) {
      const pdf = await fetch(new URL(url, site), { headers: { cookie } });
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const bytes = new Uint8Array(await pdf.arrayBuffer());
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/JavaScript|\/JS |\/Launch/);
      printed.push(pdfPages(bytes).join(' ').replace(/\s/g, ''));
    }
    for (const name of [SCRIPT, IMAGE, FORMULA, LONG]) {
      expect(printed.some((text) => text.includes(name.replace(/\s/g, '')))).toBe(true);
    }
  });
});

describe('what somebody types at the desk', () => {
  const CHANGE = {
    name: 'Bakker',
    kind: 'company',
    contact: null,
    emails: ['a@b.example'],
    phone: null,
    address: null,
    kvk: null,
    language: 'nl',
    keyAccount: false,
  };

  test('is refused by its field, and nothing changes', async () => {
    const { id } = await debtorWith(product, { number: 'T1', customer: 'T1', email: 't@debiteur.example' });
    const before = await product.written();
    for (const [wrong, field] of [
      [{ name: ' ' }, 'name'],
      [{ name: 'N'.repeat(5_000) }, 'name'],
      [{ emails: ['a@b.example\r\nBcc: x@kwaad.example'] }, 'emails.0'],
      [{ emails: ['<script>@kwaad'] }, 'emails.0'],
      [{ kvk: '../../etc' }, 'kvk'],
      [{ language: 'xx' }, 'language'],
    ] as const) {
      const heard = await product.desk.send('PUT', `/api/debtors/${id}/debtor`, { ...CHANGE, ...wrong });
      expect([heard.status, heard.json]).toEqual([400, expect.objectContaining({ fields: [field] })]);
    }
    expect(await product.written()).toEqual(before);
  });
});

test('nothing failed, and the logs name nobody', () =>
  expectNoTrace(product, ['Stichting', 'Bakker', 'debiteur.example', 'HYPERLINK', 'window.hit']));
