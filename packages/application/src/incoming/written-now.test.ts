import { describe, expect, test } from 'vitest';
import { writtenNow } from './written-now.ts';

const OURS = 'Factuur 2026-1187 had 4 september 2026 als laatste betaaldag.';

describe('what was written now, as each mail program leaves it', () => {
  test.each([
    ['Gmail', `Op di 8 sep 2026 om 10:00 schreef Timmer & Zn <administratie@timmer.test>:\n\n> ${OURS}`],
    [
      'Gmail, broken over two lines',
      `Op di 8 sep 2026 om 10:00 schreef Timmer & Zn <\nadministratie@timmer.test>:\n> ${OURS}`,
    ],
    [
      'Apple Mail',
      `> Op 8 sep. 2026, om 10:00 heeft Timmer & Zn <administratie@timmer.test> het volgende geschreven:\n> \n> ${OURS}`,
    ],
    [
      'iPhone',
      `Op 8 sep. 2026 om 10:00 heeft Timmer & Zn <administratie@timmer.test> het volgende geschreven:\n\n${OURS}`,
    ],
    ['Thunderbird', `Op 08-09-2026 om 10:00 schreef Timmer & Zn:\n> ${OURS}`],
    ['Thunderbird in English', `On 08/09/2026 10:00, Timmer & Zn wrote:\n> ${OURS}`],
    [
      'Outlook',
      `________________________________\nVan: Timmer & Zn <administratie@timmer.test>\nVerzonden: dinsdag 8 september 2026 10:00\nAan: De Groot\nOnderwerp: Factuur\n\n${OURS}`,
    ],
    [
      'Outlook without a rule',
      `Van: Timmer & Zn <administratie@timmer.test>\nVerzonden: dinsdag 8 september 2026 10:00\nOnderwerp: Factuur\n\n${OURS}`,
    ],
    [
      'Outlook in English',
      `From: Timmer & Zn <administratie@timmer.test>\nSent: Tuesday, September 8, 2026 10:00 AM\nSubject: Factuur\n\n${OURS}`,
    ],
    ['an old Outlook', `-----Oorspronkelijk bericht-----\nVan: Timmer & Zn\n\n${OURS}`],
    ['nothing but quotes', `> ${OURS}\n>\n> Met vriendelijke groet`],
  ])('%s', (_, below) => {
    const { text, quoted } = writtenNow(`Ik betaal vrijdag.\n\nGroet, A. de Groot\n\n${below}`);
    expect(text).toBe('Ik betaal vrijdag.\n\nGroet, A. de Groot');
    expect(quoted).toContain(OURS);
  });
});

describe('in doubt it is his own', () => {
  test.each([
    ['a sentence with a colon', 'Op 3 september schreef ik u het volgende:\nDe kast is beschadigd.'],
    ['a list that begins like a head', 'Van: mij\nAan: u\nDe kast is beschadigd.'],
    [
      'an answer between quotes',
      '> Klopt de factuur?\nNee, de kast is beschadigd.\n> Wanneer betaalt u?\nNa herstel.',
    ],
    [
      'an answer below the quote',
      'Op 08-09-2026 om 10:00 schreef Timmer & Zn:\n> Klopt de factuur?\n>\n\n\nNee, de kast is beschadigd.',
    ],
  ])('%s', (_, mail) => {
    expect(writtenNow(mail)).toEqual({ text: mail, quoted: '' });
  });
});

test('a signature and a rule of one’s own stay', () => {
  expect(writtenNow('Goed.\n\n-- \nA. de Groot\n---\nKvK 123')).toEqual({
    text: 'Goed.\n\n--\nA. de Groot\n---\nKvK 123',
    quoted: '',
  });
});

test('nothing, and nothing but a quote', () => {
  expect(writtenNow('')).toEqual({ text: '', quoted: '' });
  expect(writtenNow('> Factuur\r\n> 2026')).toEqual({ text: '', quoted: '> Factuur\n> 2026' });
});
