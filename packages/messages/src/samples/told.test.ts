import { describe, expect, test } from 'vitest';
import type { Message } from '../content/message.ts';
import { letterPdf } from '../letter/render-letter.ts';
import { toldTo } from './all-told.ts';
import { arrangementConfirmed, arrangementWithBusiness } from './arrangements.ts';
import { pdfPages } from './pdf-text.ts';
import { deGroot, inEnglish, yilmaz } from './people.ts';
import { sent } from './sent.ts';

const SENTENCE = /(?<=[.?]) (?=\p{Lu})/u;
const readers = { company: deGroot, consumer: yilmaz };

const messages = Object.entries(readers).flatMap(([kind, who]) =>
  [who, inEnglish(who)].flatMap((one) =>
    toldTo(one).map(([name, message]) => [`${kind}, ${one.language}, ${name}`, message] as const),
  ),
);

describe('what a debtor is told, as a mail', () => {
  test.each(messages)('%s', (_, message) => {
    const { subject, text } = sent(message);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
  });
});

const agreements: readonly (readonly [string, Message])[] = [
  ['consumer, nl', arrangementConfirmed(yilmaz)],
  ['consumer, en', arrangementConfirmed(inEnglish(yilmaz))],
  ['company, nl', arrangementWithBusiness(deGroot)],
  ['company, en', arrangementWithBusiness(inEnglish(deGroot))],
];

describe('an arrangement as a document', () => {
  test.each(agreements)('%s', async (_, message) => {
    expect(pdfPages(await letterPdf(message)).map((page) => page.split(SENTENCE))).toMatchSnapshot();
  });
});
