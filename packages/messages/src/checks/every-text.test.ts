import { describe, expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Block } from '../compose/composition.ts';
import type { Message } from '../content/message.ts';
import { fileNameOf, invoiceFileName } from '../file-name.ts';
import { renderMail } from '../mail/render-mail.ts';
import { allSamples, plainSamples } from '../samples/all.ts';
import { contextOf } from '../samples/context.ts';
import { checkWords } from './check-words.ts';
import { LONGEST_AVERAGE } from './manners.ts';
import { averageSentenceLength } from './sentences.ts';

const paragraphsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : ''));

const translated = (message: Message): string => {
  const { translation } = compose(message, 'letter');
  return translation ? [translation.salutation, ...paragraphsOf(translation.blocks)].join('\n\n') : '';
};

const prose = (message: Message, medium: 'mail' | 'letter'): string => {
  const { blocks, salutation, doubt } = compose(message, medium);
  return [salutation, ...paragraphsOf(blocks), doubt].join('\n\n');
};

const sent = (message: Message) => {
  const mail = renderMail(message);
  if (!mail.ok) throw new Error(`lacks ${mail.missing.join(', ')}`);
  return mail;
};

const readable = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, ' ')
    .replace(/<\/(?:p|h1|th|td|title|caption|div)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&');

describe.each(allSamples)('%s', (_, message) => {
  test('says nothing forbidden in subject, text, HTML or name of the file', () => {
    const { subject, text, html } = sent(message);
    expect(checkWords(subject, contextOf(message, 'subject'))).toEqual([]);
    expect(checkWords(text, contextOf(message, 'subject'))).toEqual([]);
    expect(checkWords(readable(html), contextOf(message, 'subject'))).toEqual([]);
    expect(checkWords(fileNameOf(message), contextOf(message, 'file-name'))).toEqual([]);
  });

  test('keeps its sentences short and polite, on screen and on paper', () => {
    for (const medium of ['mail', 'letter'] as const) {
      expect(checkWords(prose(message, medium), contextOf(message, 'prose'))).toEqual([]);
      expect(averageSentenceLength(prose(message, medium))).toBeLessThanOrEqual(LONGEST_AVERAGE);
    }
    expect(checkWords(translated(message), contextOf(message, 'prose'))).toEqual([]);
  });

  test('names no step in the addresses and the title that travel with it', () => {
    const { title } = compose(message, 'letter');
    const payment = 'payment' in message ? message.payment : undefined;
    const addresses = [title, payment?.payUrl ?? '', payment?.enterUrl ?? ''];
    for (const address of addresses) {
      expect(checkWords(address, contextOf(message, 'address'))).toEqual([]);
    }
  });
});

test.each(plainSamples)('%s claims no interest and no costs', (_, message) => {
  const { text } = sent(message);
  expect(text).not.toMatch(/rente|kosten|interest|collection costs|incassokosten/i);
});

test('names of files say what they are, not which step they were', () => {
  expect(invoiceFileName('2026-1187', 'nl')).toBe('factuur-2026-1187.pdf');
  expect(invoiceFileName('VF 2026/1187 ', 'en')).toBe('invoice-VF-2026-1187.pdf');
});
