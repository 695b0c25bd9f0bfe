import type { OwnWords } from '@voldaan/domain/party/own-words.ts';
import { NO_OWN_WORDS } from '@voldaan/domain/party/own-words.ts';
import { describe, expect, test } from 'vitest';
import { compose } from '../compose/compose.ts';
import type { Message } from '../content/message.ts';
import { letterText } from '../letter/letter-text.ts';
import { renderMail } from '../mail/render-mail.ts';
import { fourteenDayNotice, reminder } from '../samples/messages.ts';
import { samplesIn } from '../samples/of-kind.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { ownWordsProblems } from './own-words-problems.ts';

const saying = <Said extends Message>(message: Said, words: Partial<OwnWords>): Said => ({
  ...message,
  creditor: { ...message.creditor, words: { ...NO_OWN_WORDS, ...words } },
});
const opening = (text: string, kind = 'reminder'): Partial<OwnWords> => ({
  lines: [{ kind, language: 'nl', opening: text, closing: '' }],
});
const rules = (text: string, message: Message = reminder()) =>
  ownWordsProblems(saying(message, opening(text, message.kind))).map(({ place, rule }) => `${place} ${rule}`);

test('what an administration says stands in the mail and on paper, in its own place', () => {
  const message = saying(reminder(), {
    lines: [
      {
        kind: 'reminder',
        language: 'nl',
        opening: 'Dank voor uw bestelling.',
        closing: 'Tot ziens in de werkplaats.',
      },
    ],
    signatures: [
      { language: 'nl', signature: 'Het team van Timmer & Zn', contact: 'Wij zijn er op werkdagen.' },
    ],
  });
  expect(ownWordsProblems(message)).toEqual([]);
  const mail = renderMail(message);
  const text = mail.ok ? mail.text : '';
  const places = [
    'Beste mevrouw',
    'Dank voor uw bestelling.',
    'Factuur 2026-1187',
    'Heeft u net betaald',
    'Tot ziens',
    'Wij zijn er op werkdagen.',
    'Met vriendelijke groet',
    'Het team van Timmer & Zn',
  ].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(letterText(compose(message, 'letter'), deGroot)).toContain('Dank voor uw bestelling.');
});

test('they stand in no other kind of message, and in no other language', () => {
  const words = opening('Dank voor uw bestelling.');
  const english = renderMail(saying(reminder(inEnglish(deGroot)), words));
  const other = renderMail(saying({ ...reminder(), kind: 'notice' }, words));
  for (const mail of [english, other]) expect(mail.ok && mail.text).not.toContain('Dank voor uw bestelling.');
});

describe('what may not be said', () => {
  test('a count of reminders, a threat, haste, or costs in a reminder', () => {
    expect(rules('Dit is onze tweede herinnering.')).toEqual(['opening numbering']);
    expect(rules('Anders volgt beslag.')).toEqual(['opening threat']);
    expect(rules('Betaal nu.')).toEqual(['opening pressure']);
    expect(rules('Wij vragen incassokosten.')).toEqual(['opening charge']);
    expect(rules('Wil je even kijken?')).toEqual(['opening familiar']);
  });

  test('what a sentence for every message cannot know', () => {
    expect(rules('U betaalt € 25,00 korting minder.')).toEqual(['opening amount']);
    expect(rules('Wij zijn dicht tot 4 januari.')).toEqual(['opening date']);
    expect(rules('Betaal via betaal-hier.nl of https://x.example')).toEqual(['opening link', 'opening link']);
  });

  test('anything in a letter of which the law or a court reads every sentence', () => {
    expect(rules('Dank voor uw bestelling.', fourteenDayNotice())).toEqual(['opening fixed']);
    const stored = saying(fourteenDayNotice(), {
      signatures: [{ language: 'nl', signature: 'Het team', contact: 'Bel ons.' }],
    });
    expect(compose(stored, 'letter')).toEqual({
      ...compose(fourteenDayNotice(), 'letter'),
      creditor: stored.creditor,
    });
  });

  test('sentences that make the whole too long to read', () => {
    const long = Array.from({ length: 6 }, () => `Wij ${'heel '.repeat(40)}graag.`).join(' ');
    expect(rules(long)).toContain('opening long-sentences');
  });
});

test.each(['nl', 'en'] as const)(
  'there is one sample of every kind (%s), and without own words none has a problem',
  (language) => {
    const samples = samplesIn(language);
    expect(samples.length).toBe(new Set(samples.map(({ kind }) => kind)).size);
    expect(samples.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'reminder',
        'fourteen-day-notice',
        'payment-received',
        'arrangement-confirmed',
      ]),
    );
    for (const sample of samples) expect(ownWordsProblems(saying(sample, {}))).toEqual([]);
  },
);
