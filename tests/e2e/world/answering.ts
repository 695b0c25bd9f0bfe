import { AxeBuilder } from '@axe-core/playwright';
import type { Language } from '@voldaan/domain/money/euro.ts';
import type { Browser, Page } from 'playwright-core';
import type { Debtor } from '../../hostile/world/debtor.ts';
import { pictures } from './screenshot.ts';

const SIZES = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 860 } } as const;

/** A debtor inside his own pages, in a browser of a size and a language. */
export const inside = async (
  browser: Browser,
  debtor: Debtor,
  { size = 'phone', language = 'nl' }: { size?: keyof typeof SIZES; language?: Language } = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: SIZES[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(debtor.link);
  await page.getByRole('button', { name: 'Bekijk uw overzicht' }).click();
  await page.getByRole('heading', { level: 1, name: /U heeft/ }).waitFor();
  if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
  return page;
};

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
};

/** What is wrong with a page as somebody meets it: for a screen reader, or wider than his screen. Leaves a picture. */
export const faults = async (page: Page, name: string): Promise<readonly string[]> => {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const found = await violations(page);
  await pictures(page, `portal-${name}`);
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

/** Answers the house number and the postcode of the second factor. */
export const confirmAddress = async (page: Page): Promise<void> => {
  await page.getByLabel('Postcode').fill('8102 CD');
  await page.getByLabel(/Huisnummer|House number/).fill('4');
  await page.getByRole('button', { name: /Controleer mijn adres|Check my address/ }).click();
};
