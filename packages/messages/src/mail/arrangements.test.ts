import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { describe, expect, test } from 'vitest';
import {
  arrangementConfirmed,
  arrangementCountered,
  arrangementEnding,
  arrangementReceived,
  arrangementRefused,
  arrangementRequested,
  arrangementWithBusiness,
  instalmentAhead,
  instalmentMissed,
  instalmentPartlyMissed,
  lastInstalmentAhead,
} from '../samples/arrangements.ts';
import { deGroot, inEnglish, payment, yilmaz } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

describe('a proposal', () => {
  test('came in: its schedule and the day of the answer', () => {
    const { text, unwrapped } = sent(arrangementReceived());
    expect(text).toMatch(/^1 oktober 2026 +€ 93,80\n {2}daarna nog € 187,50$/m);
    expect(unwrapped).toContain('U krijgt uiterlijk 30 september 2026 antwoord van ons.');
    expect(unwrapped).not.toContain('geldfit.nl');
  });

  test('outside the guard-rails: a person looks, and free help is named', () => {
    const { unwrapped } = sent(arrangementRequested());
    expect(unwrapped).toContain('Een collega kijkt persoonlijk naar uw voorstel.');
    expect(unwrapped).toContain('Gratis hulp bij geldzorgen vindt u bij uw gemeente en op geldfit.nl.');
  });

  test('gets another one: its schedule, until when, and a button to answer', () => {
    const { text, unwrapped } = sent(arrangementCountered());
    expect(text).toMatch(/^Samen +€ 281,30$/m);
    expect(unwrapped).toContain('U kunt tot en met 5 oktober 2026 ja of nee zeggen.');
    expect(unwrapped).toContain('Horen wij niets? Dan vervalt ons voorstel.');
    expect(text).toContain('Bekijk en antwoord:\nhttps://betalen.timmer.example/open#');
  });

  test('is refused with a reason, and the day on which the plan goes on', () => {
    const { unwrapped } = sent(arrangementRefused());
    expect(unwrapped).toContain('Dit is onze reden:');
    expect(unwrapped).toContain('Een regeling van 24 maanden is voor ons te lang.');
    expect(unwrapped).toContain('Vóór 29 september 2026 sturen wij hierover geen herinnering.');
    expect(unwrapped).toContain('Een ander voorstel doen mag altijd.');
  });
});

describe('the confirmation states every fact of the agreement', () => {
  const { subject, text, unwrapped } = sent(arrangementConfirmed());

  test('parties, claims, days and amounts with what is left after each', () => {
    expect(subject).toBe('Uw betalingsregeling, kenmerk 7F3-K2Q');
    expect(unwrapped).toContain('De regeling is tussen De heer M. Yilmaz en Timmer & Zn.');
    expect(text).toMatch(/^1 november 2026 +€ 93,80\n {2}daarna nog € 93,70$/m);
    expect(text).toMatch(/^1 december 2026 +€ 93,70\n {2}daarna nog € 0,00$/m);
    expect(text).toMatch(/^Factuur 2026-0931 +€ 184,50\nFactuur 2026-0958 +€ 96,80\nSamen +€ 281,30$/m);
  });

  test.each([
    'U bent het eens met de bedragen.',
    'De regeling kost niets. Zolang u op tijd betaalt, komen er geen rente en geen kosten bij.',
    'De data hierboven zijn afgesproken als laatste betaaldag.',
    '3 werkdagen vóór elke datum krijgt u een bericht met een betaalknop.',
    'Mist u een betaling? Dan krijgt u bericht en 10 dagen om alsnog te betalen.',
    'Dat schrijven wij u 14 dagen van tevoren.',
    'Het hele open bedrag moet dan in één keer betaald worden.',
    'Meer of eerder betalen mag altijd.',
    'Verandert uw situatie? Dan kunnen u en wij om een andere regeling vragen.',
    'sturen wij over deze facturen geen aanmaning. Nieuwe facturen betaalt u gewoon op tijd.',
    'naar NL91 ABNA 0417 1643 00 van Timmer & Zn, kenmerk 9000 1048 2011 87.',
    'Klopt er iets niet? Laat het uiterlijk 2 oktober 2026 weten: Sanne Vos, 038 123 45 67',
  ])('%s', (sentence) => {
    expect(unwrapped.replace(/\s+/g, ' ')).toContain(sentence);
  });

  test('of a business: who agreed, its own days, and what of a claim is interest and costs', () => {
    const business = sent(arrangementWithBusiness(deGroot)).unwrapped.replace(/\s+/g, ' ');
    expect(business).toContain('Voor Bakkerij De Groot B.V. ging A. de Groot akkoord (eigenaar).');
    expect(business).toContain('waarvan € 186,95 incassokosten en € 17,05 rente');
    expect(business).toContain('bericht en 7 dagen om alsnog te betalen.');
  });

  test('in English', () => {
    const english = sent(arrangementConfirmed(inEnglish(yilmaz)));
    expect(english.subject).toBe('Your payment arrangement, reference 7F3-K2Q');
    expect(english.text).toContain('As long as you pay on time, no interest and no');
  });
});

describe('a term', () => {
  test('is announced with its pay button and what is left after it', () => {
    const { subject, unwrapped } = sent(instalmentAhead());
    expect(subject).toBe('Uw betaling van 1 oktober 2026');
    expect(unwrapped).toContain('betaalt u € 93,80. Dat kan tot en met 1 oktober 2026.');
    expect(unwrapped).toContain('Daarna staat van de regeling nog € 187,50 open.');
    expect(sent(lastInstalmentAhead()).unwrapped).toContain('Dit is het laatste deel.');
  });

  test('that was missed gets a friendly word and a day to repair it', () => {
    const { unwrapped } = sent(instalmentMissed());
    expect(unwrapped).toContain('Misschien is het u ontgaan.');
    expect(unwrapped).toContain('U kunt € 93,80 nog betalen tot en met 17 oktober 2026.');
    expect(unwrapped).toContain('Lukt het niet? Bel of mail ons');
    expect(sent(instalmentPartlyMissed()).unwrapped).toContain('Daarvan staat nog € 43,80 open.');
  });
});

test('an arrangement that ends: the day, what stops that, and what then', () => {
  const { subject, unwrapped } = sent(arrangementEnding());
  expect(subject).toBe('Uw betalingsregeling stopt op 2 november 2026');
  expect(unwrapped).toContain('Betaalt u € 93,80 vóór 2 november 2026? Dan gaat de regeling gewoon door.');
  expect(unwrapped).toContain('Dan moet het hele open bedrag van € 281,30 in één keer betaald worden.');
});

test('what is paid at once names no other parts', () => {
  const [claim] = arrangementConfirmed().claims;
  const once = {
    ...arrangementConfirmed(),
    claims: claim ? [claim] : [],
    terms: [{ due: plainDate('2026-10-01'), amount: cents(184_50) }],
    payment: payment(184_50),
  };
  const { unwrapped } = sent(once);
  expect(unwrapped).toContain('U betaalt € 184,50 in één keer.');
  expect(unwrapped).not.toContain('Elk ander deel');
  expect(sent(arrangementConfirmed()).unwrapped).toContain('Dit is voor het eerste deel: € 93,80.');
});
