import { expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { fourteenDayNotice, noticeOfDefaultClaiming, noticeWithLater } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { renderLetter } from './render-letter.ts';

const printed = async (message: Message) => {
  const letter = await renderLetter(message);
  if (!letter.ok) throw new RangeError(letter.missing.join(', '));
  return pdfPages(letter.pdf);
};

const TRANSLATION = 'Translation into English. The Dutch text above decides.';

test('a fourteen-day notice to a reader of English: the Dutch letter first, then its translation', async () => {
  const [dutch, english] = await printed(fourteenDayNotice(inEnglish(yilmaz)));
  expect(dutch).toContain('Beste heer Yilmaz,');
  expect(dutch).toContain('binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.');
  expect(dutch).not.toContain(TRANSLATION);
  expect(english).toContain(TRANSLATION);
  expect(english).toContain('Dear Mr Yilmaz,');
  expect(english).toContain('€ 42.20 in collection costs');
});

test('a notice of default: Dutch, translation, calculation', async () => {
  const pages = await printed(noticeOfDefaultClaiming(inEnglish(deGroot)));
  const at = (words: string) => pages.findIndex((page) => page.includes(words));
  expect(at('stellen wij u met deze brief in gebreke')).toBe(0);
  expect(at(TRANSLATION)).toBeGreaterThan(0);
  expect(at('Calculation')).toBe(pages.length - 1);
});

test('other letters are in the language of their reader alone', async () => {
  const pages = await printed(noticeWithLater(inEnglish(deGroot)));
  expect(pages.join(' ')).not.toContain('Translation');
  expect(pages[0]).toContain('Dear Ms De Groot,');
});

test('the fourteen-day notice to a consumer is one sheet, and names no day as its last', async () => {
  const pages = await printed(fourteenDayNotice());
  expect(pages).toHaveLength(1);
  expect(pages[0]).not.toMatch(/oktober|uiterlijk/);
  expect(pages[0]).toContain('Nu te betalen € 281,30');
  expect(pages[0]).toContain('Bedrag: € 281,30');
});

test('a reader aloud hears each part in its own language', async () => {
  const letter = await renderLetter(noticeOfDefaultClaiming(inEnglish(deGroot)));
  if (!letter.ok) throw new RangeError(letter.missing.join(', '));
  const raw = Buffer.from(letter.pdf).toString('latin1');
  expect(raw).toContain('/Lang (nl)');
  expect(raw.match(/\/Lang \(en\)/g)?.length).toBeGreaterThan(10);
});
