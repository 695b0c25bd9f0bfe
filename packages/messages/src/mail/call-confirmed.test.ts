import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { missingFacts } from '../checks/missing-facts.ts';
import { callConfirmed, callDisputed, callOfPart } from '../samples/calls.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

test('names when and who, what is right, which part when, all of it when, and what becomes of orders', () => {
  const { subject, unwrapped } = sent(callConfirmed());
  expect(subject).toBe('Wat wij vandaag afspraken');
  for (const fact of [
    'Dank voor het gesprek van vrijdag 25 september 2026 om 10:20 uur.',
    'Sanne Vos, Timmer & Zn, belde met mevrouw De Groot (administratie).',
    'Factuur 2026-1187 van € 1.246,30 klopt.',
    'U betaalt € 600,00 op 2 oktober 2026 en € 646,30 op 9 oktober 2026.',
    'Op 9 oktober 2026 is dan alles betaald wat klopt.',
    'Nieuwe bestellingen gaan gewoon door.',
    'Ja, dit klopt',
    'Nee, ik wil iets verbeteren',
    'Horen wij niets, dan gaan wij uit van deze afspraak.',
  ]) {
    expect(unwrapped).toContain(fact);
  }
});

test('says which part is not right, and that orders wait; a day later it names the day', () => {
  const { subject, unwrapped } = sent(callDisputed());
  expect(subject).toBe('Wat wij op 24 september 2026 afspraken');
  expect(unwrapped).toContain('Van factuur 2026-1187 (€ 1.246,30) klopt volgens u € 350,00 niet.');
  expect(unwrapped).toContain('Factuur 2026-1203 van € 482,79 klopt volgens u niet.');
  expect(unwrapped).toContain('Nieuwe bestellingen wachten tot dit is betaald.');
});

test('says for how much no day was agreed, and that the debtor rang', () => {
  const { unwrapped } = sent(callOfPart());
  expect(unwrapped).toContain('mevrouw De Groot belde met Sanne Vos, Timmer & Zn.');
  expect(unwrapped).toContain('Voor € 646,30 spraken wij nog geen dag af.');
});

test('in English', () => {
  const { subject, unwrapped } = sent(callConfirmed(inEnglish(deGroot)));
  expect(subject).toBe('What we agreed today');
  expect(unwrapped).toContain('You pay € 600.00 on 2 October 2026 and € 646.30 on 9 October 2026.');
});

test.each([
  ['calledAt', { ...callConfirmed(), calledAt: '' }],
  ['people', { ...callConfirmed(), people: { caller: 'Sanne Vos', name: ' ', role: null } }],
  ['claims', { ...callConfirmed(), claims: [] }],
  ['parts', { ...callConfirmed(), parts: [{ amount: cents(1_00), on: plainDate('2026-10-02') }] }],
  ['everythingOn', { ...callConfirmed(), everythingOn: null }],
] as const)('without %s it does not leave', (fact, message) => {
  expect(missingFacts(message)).toContain(fact);
});
