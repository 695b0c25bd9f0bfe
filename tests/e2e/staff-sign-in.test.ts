import { instant } from '@voldaan/domain/calendar/instant.ts';
import type { Stack } from '@voldaan/local/stack.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAuthenticator } from './world/authenticator.ts';
import { openBrowser } from './world/browser.ts';
import { newestMail } from './world/debtor.ts';
import { runProduct } from './world/running.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

const SANNE = 'sanne@voldaan.example';
const KIM = 'kim@timmer.example';

let stack: Stack;
let browser: Browser;
/** The browser of Sanne, with a passkey provider of her own. */
let own: Page;

const desk = (path: string): string => `${stack.addresses['desk']}${path}`;

const linkTo = async (address: string): Promise<string> => {
  await stack.inFlight.idle();
  const link = /http:\/\/\S+\/sign-in#[\w-]+/.exec((await newestMail(stack, address)).text)?.[0];
  if (!link) throw new Error(`No link for ${address}.`);
  return link;
};

const askFor = async (page: Page, address: string): Promise<void> => {
  await page.goto(desk('/sign-in'));
  // What the page asked the server is there, so it listens.
  await page.getByRole('button', { name: /Sanne Vos/ }).waitFor();
  await page.getByLabel('Uw e-mailadres').fill(address);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await page.getByRole('heading', { name: 'Kijk in uw mailbox' }).waitFor();
};

const enter = async (page: Page, link: string): Promise<void> => {
  // The fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
};

const accessible = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([]);
};

const freshPage = async (): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  return page;
};

beforeAll(async () => {
  [stack, browser] = await Promise.all([runProduct(instant('2026-08-21T08:00:00Z')), openBrowser()]);
  own = await freshPage();
  await addAuthenticator(own);
  // The demo users come into being when the page asks who there is.
  await own.goto(desk('/sign-in'));
  await own.getByRole('button', { name: /Sanne Vos/ }).waitFor();
  await pictures(own, 'desk-sign-in');
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

describe('signing in, as staff do it', () => {
  let codes: readonly string[] = [];

  test('an address that is not listed reads the same answer, and gets no mail', async () => {
    await askFor(own, 'stranger@elsewhere.example');
    await stack.inFlight.idle();
    expect(stack.mailbox.list()).toEqual([]);
  });

  test('the link from the mail signs in with a click, once, and leaves the address', async () => {
    await askFor(own, SANNE);
    await pictures(own, 'desk-sign-in-asked');
    const link = await linkTo(SANNE);
    // A scanner fetches what stands in a mail; nothing is used up by it.
    expect((await fetch(link)).status).toBe(200);
    await enter(own, link);
    await own.getByRole('heading', { name: 'Mijn account' }).waitFor();
    expect(own.url()).not.toContain('#');
    const thief = await freshPage();
    await enter(thief, link);
    await thief.getByText('Deze link werkt niet meer').waitFor();
    await pictures(thief, 'desk-sign-in-used');
    await thief.context().close();
  });

  test('by mail alone an administrator may only look', async () => {
    await own.getByText('U heeft nog geen passkey.').waitFor();
    await pictures(own, 'desk-account-without-passkey');
    await own.goto(desk('/users'));
    await own.getByText('U kunt nu alleen kijken').waitFor();
    await own.getByText('Hiervoor is een passkey nodig').waitFor();
  });

  test('a passkey makes the session strong, under a new secret, with codes to print', async () => {
    const before = await own.context().cookies();
    await own.goto(desk('/account'));
    await own.getByLabel('Naam van deze passkey').fill('Laptop van het werk');
    await own.getByRole('button', { name: 'Maak een passkey' }).click();
    await own.getByText('De passkey is gemaakt.').waitFor();
    await own.getByText('Laptop van het werk', { exact: true }).waitFor();
    codes = await own.locator('.codes code').allTextContents();
    expect(codes).toHaveLength(2);
    expect(codes[0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const after = await own.context().cookies();
    expect(after.map(({ name }) => name)).toEqual(['__Host-voldaan-desk']);
    expect(after[0]?.value).not.toBe(before[0]?.value);
    expect(after[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    await accessible(own);
    await pictures(own, 'desk-account');
  });

  test('signed out and in again with the passkey, without typing a name', async () => {
    await own.getByRole('button', { name: 'Afmelden', exact: true }).last().click();
    await own.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    const answered = own.waitForRequest((request) => request.url().endsWith('/api/sign-in/passkey'));
    await own.getByRole('button', { name: 'Aanmelden met een passkey' }).click();
    const answer = (await answered).postData() ?? '';
    await own.getByRole('heading', { name: 'Te beslissen' }).waitFor();
    // Whoever overheard the answer of the key has nothing: its challenge is used up.
    const replayed = await fetch(desk('/api/sign-in/passkey'), {
      method: 'POST',
      body: answer,
      headers: { 'content-type': 'application/json', origin: desk('') },
    });
    expect(replayed.status).toBe(403);
    expect(await own.getByText('U kunt nu alleen kijken').count()).toBe(0);
  });

  test('another session is seen and ended; there a mail alone cannot add a key', async () => {
    const other = await freshPage();
    await askFor(other, SANNE);
    await enter(other, await linkTo(SANNE));
    await other.getByRole('heading', { name: 'Te beslissen' }).waitFor();
    await other.goto(desk('/account'));
    await other.getByText('Meld u aan met uw passkey om uw passkeys te wijzigen.').waitFor();
    expect(await other.getByRole('button', { name: /Maak .* passkey/ }).count()).toBe(0);

    await own.goto(desk('/account'));
    await own.getByText('met een link per e-mail', { exact: false }).first().waitFor();
    await own
      .getByRole('button', { name: /^Afmelden: Chrome/ })
      .first()
      .click();
    await own.getByText('Die browser is afgemeld.').waitFor();
    await other.goto(desk('/account'));
    await other.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await other.context().close();
  });

  test('without any passkey left, the mailbox and a printed code make room for a new one', async () => {
    const fresh = await freshPage();
    await addAuthenticator(fresh);
    await askFor(fresh, SANNE);
    await enter(fresh, await linkTo(SANNE));
    await fresh.getByRole('heading', { name: 'Te beslissen' }).waitFor();
    await fresh.goto(desk('/account'));
    await fresh.getByRole('textbox', { name: 'Herstelcode' }).fill('AAAA-BBBB-CCCC-DDDD');
    await fresh.getByRole('button', { name: 'Herstel mijn toegang' }).click();
    await fresh.getByText('Deze herstelcode klopt niet').waitFor();
    await pictures(fresh, 'desk-account-recovery');
    await fresh.getByRole('textbox', { name: 'Herstelcode' }).fill((codes[0] ?? '').toLowerCase());
    await fresh.getByRole('button', { name: 'Herstel mijn toegang' }).click();
    await fresh.getByText('Uw oude passkeys zijn vervallen.').waitFor();
    // Everywhere else it is over.
    await own.goto(desk('/'));
    await own.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await fresh.getByLabel('Naam van deze passkey').fill('Nieuwe telefoon');
    await fresh.getByRole('button', { name: 'Maak een passkey' }).click();
    await fresh.getByText('De passkey is gemaakt.').waitFor();
    own = fresh;
  });
});

describe('who gets in', () => {
  test('an administrator adds somebody, who then gets a link', async () => {
    await own.goto(desk('/users'));
    const form = own.getByRole('form', { name: 'Iemand toevoegen' });
    await form.getByLabel('Naam').fill('Kim de Wit');
    await form.getByLabel('E-mailadres').fill(KIM);
    await form.getByLabel('Rol').selectOption('approver');
    await form.getByRole('button', { name: 'Voeg toe en stuur een mail' }).click();
    await own.getByText('Kim de Wit staat op de lijst.').waitFor();
    await stack.inFlight.idle();
    expect((await newestMail(stack, KIM)).subject).toBe('U kunt nu werken in Timmer & Zn');
    await accessible(own);
    await pictures(own, 'desk-users');

    const kim = await freshPage();
    await askFor(kim, KIM);
    await enter(kim, await linkTo(KIM));
    await kim.getByText('U heeft nog geen passkey.').waitFor();
    await own.getByRole('button', { name: 'Wijzig Kim de Wit' }).click();
    await pictures(own, 'desk-users-change');
    await own.getByRole('button', { name: 'Verwijder uit deze administratie' }).click();
    await own.getByText('Kim de Wit kan hier niet meer werken.').waitFor();
    await kim.goto(desk('/'));
    await kim.getByRole('heading', { name: 'Aanmelden' }).waitFor();
    await kim.context().close();
  });

  test('the last administrator stays', async () => {
    await own.getByRole('button', { name: 'Wijzig Sanne Vos' }).click();
    await own.getByRole('button', { name: 'Verwijder uit deze administratie' }).click();
    await own.getByText('Er moet een beheerder blijven').waitFor();
  });
});
