import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { costsOver, costsPerInvoice } from '../samples/law.ts';
import { noticeOfDefault, noticeOfDefaultClaiming, noticeOfDefaultToConsumer } from '../samples/messages.ts';
import { deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { twoBills } from '../samples/statements.ts';

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

test('to a business it claims interest and costs by line, one total and one date: the worked example', () => {
  const { text, unwrapped } = sent(noticeOfDefaultClaiming());
  // 1.246,30 × 10,40% × 48 ÷ 365 = 17,045…
  expect(unwrapped).toMatch(
    /Wettelijke handelsrente 10,40% over € 1\.246,30, 5 september t\/m 22 oktober 2026, 48 dagen +€ 17,05/,
  );
  expect(text).toMatch(/Incassokosten, 15% van € 1\.246,30 +€ 186,95/);
  expect(text).toMatch(/Te betalen uiterlijk 22 oktober 2026 +€ 1\.450,30/);
  expect(unwrapped).toContain(
    'Betaalt u dit bedrag uiterlijk op die dag, dan is de zaak helemaal afgedaan. De berekening vindt u via de knop hieronder. Voor zover dat nog nodig is, stellen wij u met deze brief in gebreke. Onze rechten vanaf 5 september 2026 blijven gelden.',
  );
  expect(unwrapped).not.toContain('In onze brief van');
});

test('to a consumer it names the notice and its costs, and statutory interest from the day after the last free day', () => {
  const { text, unwrapped } = sent(noticeOfDefaultToConsumer());
  expect(unwrapped).toContain(
    'In onze brief van 21 september 2026 stond dat u € 42,20 incassokosten moet betalen als de termijn voorbij is. Die termijn is nu voorbij.',
  );
  // 184,50 × 4% × 15 ÷ 365 = 0,303…; 96,80 × 4% × 15 ÷ 365 = 0,159…
  expect(unwrapped).toMatch(
    /Wettelijke rente 4,00% over € 184,50, 8 oktober t\/m 22 oktober 2026, 15 dagen +€ 0,30/,
  );
  expect(unwrapped).toMatch(
    /Wettelijke rente 4,00% over € 96,80, 8 oktober t\/m 22 oktober 2026, 15 dagen +€ 0,16/,
  );
  // 281,30 + 0,46 + 42,20
  expect(text).toMatch(/Te betalen uiterlijk 22 oktober 2026 +€ 323,96/);
});

test('VAT is a line of its own and is declared', () => {
  const taxed = noticeOfDefaultToConsumer(yilmaz, twoBills, costsOver(twoBills.total, cents(8_86)));
  const { text, unwrapped } = sent(taxed);
  expect(text).toMatch(/Btw over de incassokosten +€ 8,86/);
  expect(unwrapped).toContain('Wij verklaren: wij gebruiken een incassodienst die btw rekent');
  expect(text).toMatch(/Te betalen uiterlijk 22 oktober 2026 +€ 332,82/);
});

test('40 for each invoice, where the administration chose so', () => {
  const costs = costsPerInvoice(twoBills.due.map(({ open }) => open));
  expect(sent(noticeOfDefaultClaiming(deGroot, twoBills, costs)).unwrapped).toMatch(
    /Incassokosten, het wettelijke minimum voor elk van 2 facturen +€ 80,00/,
  );
});

test('the mail in English says that the Dutch letter decides, where a letter goes along', () => {
  const decides = 'The Dutch letter that goes with it decides.';
  const english = inEnglish(deGroot);
  expect(sent(noticeOfDefaultClaiming(english)).unwrapped).toContain(decides);
  expect(sent(noticeOfDefaultClaiming({ ...english, address: null })).unwrapped).not.toContain(decides);
});
