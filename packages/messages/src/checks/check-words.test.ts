import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';
import type { Place } from './word-problem.ts';

const rules = (text: string, kind: 'reminder' | 'notice-of-default' = 'reminder', place: Place = 'prose') =>
  checkWords(text, { place, kind, language: 'nl' }).map(({ rule }) => rule);

test.each([
  'Wij vragen u nogmaals te betalen.',
  'Wederom geen betaling.',
  'U betaalt niet ondanks eerdere brieven.',
  'Wij herinnerden u al.',
  'Once again we ask you to pay.',
])('"%s" tells that it was said before', (text) => {
  expect(rules(text)).toContain('repetition');
});

test.each([
  'Dan leggen wij beslag.',
  'Wij leggen loonbeslag.',
  'U komt op de zwarte lijst.',
  'Wij melden u bij het BKR.',
  'U krijgt een dagvaarding.',
  'Wij bellen de politie.',
  'Then we send a summons.',
])('"%s" threatens, also in a notice of default', (text) => {
  expect(rules(text)).toContain('threat');
  expect(rules(text, 'notice-of-default')).toContain('threat');
});

test('a bailiff is named late, as a possibility and with the day', () => {
  const fair = 'Wij beslissen vanaf 26 oktober 2026 of wij de vordering aan een deurwaarder geven.';
  expect(rules(fair, 'notice-of-default')).toEqual([]);
  expect(rules(fair, 'reminder')).toEqual(['threat']);
  expect(rules('Dan komt de deurwaarder.', 'notice-of-default')).toEqual(['threat']);
  expect(rules('Morgen gaat het naar een incassobureau.', 'notice-of-default')).toEqual(['threat']);
});

test.each([
  ['Betaal onmiddellijk.', 'pressure'],
  ['U moet direct betalen.', 'pressure'],
  ['U heeft nog 3 dagen.', 'pressure'],
  ['Betaal binnen 24 uur.', 'pressure'],
  ['Only 3 days left.', 'pressure'],
  ['Wilt u NU BETALEN?', 'capitals'],
  ['Let op! Betaal op tijd!', 'exclamation'],
  ['Heb je betaald?', 'familiar'],
  ['Wilt u €12,00 betalen?', 'notation'],
  ['Betaal uiterlijk 12-10-2026.', 'notation'],
])('"%s" breaks the rule %s', (text, rule) => {
  expect(rules(text)).toEqual([rule]);
});

test('calm sentences pass', () => {
  expect(rules('Wilt u € 1.246,30 uiterlijk 16 september 2026 betalen? Dank u wel!')).toEqual([]);
  expect(rules('Maak het over naar NL91 ABNA 0417 1643 00, kenmerk 9000 1048.')).toEqual([]);
});

test('names of steps stay out of files, headers and addresses', () => {
  expect(rules('aanmaning-2026-10-12.pdf', 'reminder', 'file-name')).toEqual(['step-name']);
  expect(rules('X-Campaign: step=3', 'reminder', 'header')).toEqual(['step-name']);
  expect(rules('https://betalen.example/?utm=reminder', 'reminder', 'address')).toEqual(['step-name']);
  expect(rules('brief-2026-10-12.pdf', 'reminder', 'file-name')).toEqual([]);
  expect(rules('https://betalen.example/open#3mK9', 'reminder', 'address')).toEqual([]);
});

test('the name of a debtor is no word of ours', () => {
  const context = { place: 'prose', kind: 'reminder', language: 'nl' } as const;
  const text = 'Factuur 12 van Deurbeslag JANSEN staat open.';
  expect(checkWords(text, context).map(({ rule }) => rule)).toEqual(['threat', 'capitals']);
  expect(checkWords(text, { ...context, names: ['Deurbeslag JANSEN'] })).toEqual([]);
});

test('sentences are counted between their ends, not at an amount or a date', () => {
  const long = `${Array.from({ length: 31 }, () => 'woord').join(' ')}. Kort.`;
  expect(rules(long)).toEqual(['long-sentences']);
  expect(rules('Het bedrag is € 1.246,30. De dag was 4 september 2026.')).toEqual([]);
});

test.each([
  'Wij rekenen € 5,00 administratiekosten.',
  'De regeling kost € 12,00 regelingskosten.',
  'Er komen aanmaningskosten bij.',
  'A late fee is added.',
])('"%s" charges what nobody may be charged', (text) => {
  expect(rules(text)).toEqual(['charge']);
  expect(rules(text, 'notice-of-default')).toEqual(['charge']);
});

test.each([
  'Dan komt er wettelijke rente bij.',
  'U betaalt € 40,00 incassokosten.',
  'Then interest is added.',
])('"%s" is not for a reminder', (text) => {
  expect(rules(text)).toEqual(['charge']);
  expect(rules(text, 'notice-of-default')).toEqual([]);
});
