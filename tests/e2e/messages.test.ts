import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Message } from '@voldaan/messages/content/message.ts';
import { renderLetter } from '@voldaan/messages/letter/render-letter.ts';
import { renderMail } from '@voldaan/messages/mail/render-mail.ts';
import {
  notice,
  noticeOfDefault,
  paidInPart,
  paidWhole,
  reminder,
} from '@voldaan/messages/samples/messages.ts';
import { deGroot, inEnglish, yilmaz } from '@voldaan/messages/samples/people.ts';
import { everything, manyInvoices } from '@voldaan/messages/samples/statements.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './world/browser.ts';
import { pictures } from './world/screenshot.ts';
import { violations } from './world/violations.ts';

const SCREENSHOTS = fileURLToPath(new URL('./screenshots/', import.meta.url));

const SAMPLES: readonly (readonly [name: string, message: Message])[] = [
  ['reminder', reminder(deGroot, everything)],
  ['reminder-english', reminder(inEnglish(yilmaz))],
  ['notice', notice(yilmaz)],
  ['notice-of-default', noticeOfDefault()],
  ['paid', paidWhole()],
  ['paid-in-part', paidInPart()],
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each(SAMPLES)(
  'the mail %s can be read by everybody, on a phone and in the dark',
  async (name, message) => {
    const mail = renderMail(message);
    if (!mail.ok) throw new Error(`Missing: ${mail.missing.join(', ')}`);
    // A mail carries no script: what is switched off here is off for every receiver.
    const context = await browser.newContext({ viewport: { width: 375, height: 740 } });
    const page = await context.newPage();
    await page.setContent(mail.html);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
    await pictures(page, `mail-${name}`);
    await context.close();
  },
);

test.each([
  ['reminder', reminder()],
  ['notice', notice(yilmaz)],
  ['notice-of-default', noticeOfDefault()],
  ['notice-of-60-invoices', notice(deGroot, manyInvoices(60))],
] as const)('the letter %s is a PDF that lies with the pictures', async (name, message) => {
  const letter = await renderLetter(message);
  if (!letter.ok) throw new Error(`Missing: ${letter.missing.join(', ')}`);
  expect(Buffer.from(letter.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  await mkdir(SCREENSHOTS, { recursive: true });
  await writeFile(`${SCREENSHOTS}letter-${name}.pdf`, letter.pdf);
});
