import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));

const WIDTHS = { phone: { width: 375, height: 740 }, desktop: { width: 1280, height: 860 } } as const;

/** With `PICTURES=all` a picture is taken in every way, for whoever looks at all of them. */
const isAll = process.env['PICTURES'] === 'all';

const SCHEMES = isAll ? (['light', 'dark'] as const) : (['light'] as const);

/** Pictures of a page as people see it: phone and desktop (with `PICTURES=all` dark too), in a folder that git ignores. */
export const pictures = async (page: Page, name: string): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(WIDTHS)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${FOLDER}${name}-${size}-${colorScheme}.png`, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
};

/** One picture of a page as it stands; with `PICTURES=all` as {@link pictures}. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (isAll) return pictures(page, name);
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true });
};
