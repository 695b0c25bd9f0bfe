import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { type Digest, isQuiet } from './digest.ts';
import { renderDigest } from './render-digest.ts';

const NOTHING = { count: 0, total: ZERO };

const MONDAY: Digest = {
  administration: 'Timmer & Zn',
  today: plainDate('2026-09-21'),
  desk: 'https://kantoor.timmer.example',
  late: {
    count: 4,
    total: cents(2_410_50),
    largest: [
      { name: 'De Groot Interieur', amount: cents(1_246_30) },
      { name: 'Bakkerij Zon', amount: cents(800_00) },
      { name: 'M. Yilmaz', amount: cents(281_30) },
    ],
  },
  decisions: {
    count: 3,
    total: cents(4_000_00),
    first: [
      {
        name: 'Atelier Noord',
        amount: cents(2_500_00),
        group: 'answer',
        by: plainDate('2026-09-22'),
        own: true,
      },
      { name: 'Bakkerij Zon', amount: cents(800_00), group: 'plan', by: null, own: false },
    ],
  },
  calls: { count: 1, total: cents(281_30) },
  broken: { count: 1, total: cents(150_00) },
  bounced: NOTHING,
  letters: { count: 2, total: cents(500_00) },
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('what waits, the decisions first, with names and amounts and nothing else of anybody', () => {
  const mail = renderDigest(MONDAY, 'nl');
  expect(mail.subject).toBe('Timmer & Zn: 3 beslissingen wachten');
  expect(plain(mail.text)).toBe(`Timmer & Zn

Wat er wacht op maandag 21 september 2026

3 beslissingen wachten, over € 4.000,00
- Atelier Noord                                                   € 2.500,00
  antwoord geven, uiterlijk 22 september 2026, van u
- Bakkerij Zon                                                      € 800,00
  stap in het plan
  en 1 andere
Naar Te beslissen: https://kantoor.timmer.example/

1 gesprek te voeren, over € 281,30
Naar de bellijst: https://kantoor.timmer.example/calls

4 facturen zijn nieuw te laat, samen € 2.410,50
- De Groot Interieur                                              € 1.246,30
- Bakkerij Zon                                                      € 800,00
- M. Yilmaz                                                         € 281,30
  en 1 andere
Naar de debiteuren: https://kantoor.timmer.example/debtors

1 toezegging of termijn is niet nagekomen, samen € 150,00
Naar Te beslissen: https://kantoor.timmer.example/

2 brieven te printen of te posten
Naar de brieven: https://kantoor.timmer.example/letters

U krijgt deze e-mail op werkdagen om 08.00 uur, als er iets wacht. Uitzetten
kan bij Mijn account.
`);
});

test('HTML and text say the same, and a name cannot become markup', () => {
  const mail = renderDigest({ ...MONDAY, administration: '<b>Boeken</b>' }, 'en');
  expect(mail.html).not.toContain('<b>');
  for (const said of [
    '3 decisions wait',
    '1 call to make',
    '4 invoices are newly late',
    'Atelier Noord, by'.slice(0, 13),
  ]) {
    expect(plain(mail.html)).toContain(said);
    expect(plain(mail.text)).toContain(said);
  }
  expect(plain(mail.html)).toContain('by 22 September 2026, yours');
  expect(mail.html).toContain('<html lang="en">');
});

test('one of each is said as one', () => {
  const one = { count: 1, total: cents(1_00) };
  const { subject, text } = renderDigest(
    {
      ...MONDAY,
      late: { ...one, largest: [] },
      decisions: { ...one, first: [] },
      bounced: one,
      letters: one,
    },
    'nl',
  );
  expect(subject).toBe('Timmer & Zn: 1 beslissing wacht');
  expect(text).toContain('1 factuur is nieuw te laat');
  expect(text).toContain('1 e-mail is niet zeker aangekomen');
  expect(text).toContain('1 brief te printen');
});

test('without a decision the subject names the day; with nothing at all there is nothing to send', () => {
  const calls = { ...MONDAY, decisions: { ...NOTHING, first: [] } };
  expect(renderDigest(calls, 'nl').subject).toBe('Timmer & Zn: wat er wacht op 21 september 2026');
  expect(isQuiet(calls)).toBe(false);
  const quiet = {
    ...calls,
    late: { ...NOTHING, largest: [] },
    calls: NOTHING,
    broken: NOTHING,
    letters: NOTHING,
  };
  expect(isQuiet(quiet)).toBe(true);
});
