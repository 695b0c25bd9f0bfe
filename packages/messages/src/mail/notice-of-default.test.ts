import { expect, test } from 'vitest';
import { noticeOfDefault } from '../samples/messages.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

test('ingebrekestelling: one total, one date, what may follow and the way out', () => {
  const { subject, text, unwrapped } = sent(noticeOfDefault());
  expect(subject).toBe('Ingebrekestelling factuur 2026-1187');
  expect(text).toContain('AANGETEKEND en per e-mail · 12 oktober 2026');
  for (const sentence of [
    'Factuur 2026-1187 is niet betaald. Wij hebben geen bericht dat er iets niet klopt. Dit is onze laatste aanmaning.',
    'Betaalt u dit bedrag uiterlijk op die dag, dan is de zaak helemaal afgedaan. Voor zover dat nog nodig is, stellen wij u met deze brief in gebreke. Onze rechten vanaf 5 september 2026 blijven gelden.',
    'Ontvangen wij geen betaling of bericht? Dan beslissen wij vanaf 26 oktober 2026 of wij de vordering aan een incassobureau of deurwaarder geven.',
    'Een regeling of een gesprek met een onafhankelijke bemiddelaar kan nog. Laat het ons weten vóór 22 oktober 2026: Sanne Vos, 038 123 45 67, of betalen.timmer.example met code K7P4-92TX.',
    'Hoogachtend, Sanne Vos, debiteurenbeheer',
  ]) {
    expect(unwrapped).toContain(sentence);
  }
});

test('other invoices stand beneath the signature, marked as no part of it', () => {
  const { text } = sent(noticeOfDefault());
  const [letter = '', beneath = ''] = text.split('Ter informatie. Dit hoort niet bij deze brief.');
  expect(letter).toContain('Hoogachtend,');
  expect(letter).not.toContain('2026-1203');
  expect(beneath).toContain('Factuur 2026-1203');
});

test('it says that nothing was objected only when that is so', () => {
  const { text } = sent({ ...noticeOfDefault(), noObjectionKnown: false, delivery: 'post-and-mail' });
  expect(text).not.toContain('geen bericht dat');
  expect(text).toContain('Per post en per e-mail · 12 oktober 2026');
});

test('notice of default in English', () => {
  const { subject, unwrapped } = sent(noticeOfDefault(inEnglish(deGroot)));
  expect(subject).toBe('Notice of default, invoice 2026-1187');
  expect(unwrapped).toContain(
    'Then from 26 October 2026 we decide whether we pass the claim to a collection agency or bailiff.',
  );
});
