import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Browser, Page } from 'playwright-core';
import type { Debtor } from '../../hostile/world/debtor.ts';
import { picture } from './screenshot.ts';
import { violations } from './violations.ts';

/** The smallest phone there is, an ordinary desktop, and the same desktop at 200 %. */
export const SIZES = {
  phone: { width: 320, height: 640 },
  desktop: { width: 1280, height: 860 },
  zoomed: { width: 640, height: 430 },
} as const;

/** A debtor inside his own pages, in a browser of a size and a language. */
export const inside = async (
  browser: Browser,
  debtor: Pick<Debtor, 'link'>,
  { size = 'phone', language = 'nl' }: { size?: keyof typeof SIZES; language?: Language } = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: SIZES[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(debtor.link);
  await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await page.getByRole('heading', { level: 1, name: /U heeft/ }).waitFor();
  if (language === 'en') {
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /You have/ }).waitFor();
  }
  return page;
};

/** Whether a page has to be moved sideways to be read. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What is wrong with a page as somebody meets it: for a screen reader, or wider than his screen. Leaves a picture. */
export const faults = async (page: Page, name: string): Promise<readonly string[]> => {
  const wide = await isWide(page);
  const found = await violations(page);
  await picture(page, `portal-${name}`);
  return [...found, ...(wide ? [`${name} is wider than its screen`] : [])];
};

/** Opens what the start page offers. */
export const choose = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: text, exact: true }).click();
  await page
    .getByRole('link', { name: /Terug naar uw overzicht|Back to your statement/ })
    .first()
    .waitFor();
};

/** On to the next question. */
export const next = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Ga verder|Go on)$/ }).click();

/** Waits for a page by its title. */
export const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** All that a page says. */
export const main = (page: Page): Promise<string> => page.locator('main').innerText();

const LOST = /Er is niets verstuurd\. Wat u invulde, staat er nog\.|Nothing was sent\. What you filled in/;

/**
 * Sends what was checked as people do: first without a connection, which is said and loses nothing; then twice at
 * once, which is one act.
 *
 * @param button - the name of the act
 * @param done - the title of what was received
 */
export const send = async (page: Page, button: string, done: string): Promise<void> => {
  await title(page, /^(Controleer uw antwoorden|Check your answers)$/);
  const checked = await page.locator('main dl').allInnerTexts();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: button }).click();
  await page.getByText(LOST).waitFor();
  await page.context().setOffline(false);
  if ((await page.locator('main dl').allInnerTexts()).join() !== checked.join()) {
    throw new Error('Without a connection an answer was lost.');
  }
  await page.getByRole('button', { name: button }).dblclick();
  await title(page, done);
};

/** Answers the house number and the postcode of the second factor. */
export const confirmAddress = async (page: Page): Promise<void> => {
  await page.getByLabel('Postcode').fill('8102 CD');
  await page.getByLabel(/Huisnummer|House number/).fill('4');
  await page.getByRole('button', { name: /Controleer mijn adres|Check my address/ }).click();
};
