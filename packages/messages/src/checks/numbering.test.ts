import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageKind } from '../content/message.ts';
import { checkNumbering } from './numbering.ts';

const found = (text: string, kind: MessageKind = 'reminder') =>
  checkNumbering(text, { place: 'subject', kind, language: 'nl' }).length > 0;

describe('a message never tells its place in a row', () => {
  test.each([
    '1e herinnering',
    '1ste herinnering',
    '2de aanmaning',
    '2e betalingsherinnering',
    'derde sommatie',
    'Eerste herinnering voor factuur 2026-1187',
    'de tweede en laatste schriftelijke aanmaning',
    'herinnering nr. 3',
    'Herinnering 2',
    'herinnering (2)',
    'herinnering #2',
    'Aanmaning II',
    'aanmaning 2/3',
    'aanmaning nummer twee',
    'wij stuurden u 2 herinneringen',
    'wij stuurden u twee herinneringen',
    'volgende herinnering',
    'onze eerdere herinneringen',
    'laatste herinnering',
    'second reminder',
    'Second payment reminder',
    '3rd notice',
    'reminder 2',
    'Reminder no. 2 for invoice 2026-1187',
    'final reminder no. 2',
    'second and final notice',
    'notice number two',
    'reminder 2 of 3',
    'another reminder',
    'herinnering-2.pdf',
    '2e-herinnering.pdf',
    '2eherinnering.pdf',
    'aanmaning_3.pdf',
    'X-Reminder: 2',
  ])('refuses "%s"', (text) => {
    expect(found(text)).toBe(true);
  });

  test.each([
    'Factuur 2026-1187 van Timmer & Zn staat nog open',
    'De eerste termijn van uw betalingsregeling is 1 oktober 2026.',
    'De eerste betaling is ontvangen.',
    'Aanmaning factuur 2026-1187',
    'Aanmaning facturen 2026-1187 en 4 andere',
    'Betalingsherinnering: 3 facturen staan open',
    'uw brief van 8 september 2026',
    'onze herinnering van 8 september 2026',
    'onze herinnering van 8 september. 2 facturen staan open.',
    'Notice for invoice 2026-1187',
    'the reminder of 8 September 2026',
    'Herinnering 8 september 2026',
    'Notice of default, invoice 2026-1187',
    'De laatste betaaldag was 4 september 2026.',
    'Dan sturen wij geen aanmaning. Nieuwe rekeningen betaalt u gewoon op tijd.',
    'a fourteen-day notice',
    'brief-2026-10-12.pdf',
  ])('allows "%s"', (text) => {
    expect(found(text)).toBe(false);
  });

  test('only the notice of default may call itself the last', () => {
    expect(found('Dit is onze laatste aanmaning.', 'notice-of-default')).toBe(false);
    expect(found('This is our final notice.', 'notice-of-default')).toBe(false);
    expect(found('Dit is onze laatste aanmaning.', 'notice')).toBe(true);
    expect(found('Dit is onze derde en laatste aanmaning.', 'notice-of-default')).toBe(true);
  });
});

const dunningWord = fc.constantFrom(
  'herinnering',
  'Herinneringen',
  'betalingsherinnering',
  'betaalherinnering',
  'aanmaning',
  'AANMANING',
  'sommatie',
  'ingebrekestelling',
  'reminder',
  'payment reminder',
  'Notice',
  'notices',
);
const number = fc.integer({ min: 1, max: 12 });
const ordinal = fc.oneof(
  number.chain((n) => fc.constantFrom(`${n}e`, `${n}de`, `${n}ste`, `${n}th`, `${n}nd`, `${n}.`, `${n}e `)),
  fc.constantFrom(
    'eerste',
    'Tweede',
    'DERDE',
    'vierde',
    'vijfde',
    'volgende',
    'first',
    'Second',
    'third',
    'tenth',
  ),
);
const between = fc.constantFrom(
  ' ',
  '  ',
  '-',
  '_',
  '\u00a0',
  ' en laatste ',
  ' schriftelijke ',
  ' friendly ',
);
const mark = fc.constantFrom(
  ' ',
  ' nr. ',
  ' nr ',
  ' no. ',
  ' nummer ',
  ' number ',
  ' #',
  '-',
  '_',
  ': ',
  ' (',
);

describe('whatever the ordinal, the word and what stands between', () => {
  test('the number in front is found', () => {
    fc.assert(
      fc.property(ordinal, between, dunningWord, (rank, gap, word) => found(`Dit is ${rank}${gap}${word}`)),
    );
  });

  test('the number behind is found', () => {
    fc.assert(fc.property(dunningWord, mark, number, (word, gap, n) => found(`${word}${gap}${n}`)));
  });

  test('a day, an invoice number or an amount beside the word is no numbering', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const month = fc.constantFrom('januari', 'mei', 'september', 'oktober', 'March', 'June');
    fc.assert(
      fc.property(dunningWord, day, month, fc.nat({ max: 9999 }), (word, on, name, n) => {
        const bill = `2026-${String(n).padStart(4, '0')}`;
        return (
          !found(`Onze ${word} van ${on} ${name} 2026`) &&
          !found(`${word} factuur ${bill}`) &&
          !found(`€ 1.246,30. ${word}`)
        );
      }),
    );
  });
});
