import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { costsBeside, costsOver } from '../samples/law.ts';
import { fourteenDayNotice } from '../samples/messages.ts';
import { inEnglish, yilmaz } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { smallBill, twoBills } from '../samples/statements.ts';

test('veertiendagenbrief: every statement that the law asks for, and the mail says that it is a copy', () => {
  const { subject, text, unwrapped } = sent(fourteenDayNotice());
  expect(subject).toBe('Betaling van uw rekeningen, klantnummer 20931');
  for (const sentence of [
    'Dit is een kopie. Wij sturen u deze brief per post. De brief zit ook als PDF bij dit bericht. U heeft in ieder geval tot en met 12 oktober 2026.',
    'U heeft deze rekeningen nog niet betaald:',
    // 184,50 + 96,80, without costs.
    'U kunt nog zonder extra kosten betalen. Betaal dan € 281,30 binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.',
    // 15% of 281,30 = 42,195, half up.
    'Betaalt u niet binnen deze termijn? Dan moet u ook € 42,20 incassokosten betalen. Dat is 15% van € 281,30. Dit bedrag volgt uit de wet (artikel 6:96 Burgerlijk Wetboek en het Besluit vergoeding voor buitengerechtelijke incassokosten). Er komt geen btw bij.',
    'Klopt de rekening niet? Laat het weten via de knop, of bel Sanne Vos, 038 123 45 67. Wij zoeken het uit en wachten met dat deel.',
    'Lukt betalen niet in één keer? Doe een voorstel. Dat kost niets. Gratis hulp bij geldzorgen vindt u bij uw gemeente en op geldfit.nl.',
    'Heeft u net betaald? Dan hoeft u niets te doen.',
  ]) {
    expect(unwrapped).toContain(sentence);
  }
  expect(text).toMatch(/Nu te betalen +€ 281,30/);
});

test('costs below the minimum are the minimum, and the base is said', () => {
  // 15% of 60,00 = 9,00.
  expect(sent(fourteenDayNotice(yilmaz, smallBill)).unwrapped).toContain(
    'Dan moet u ook € 40,00 incassokosten betalen. Dat is het wettelijke minimum bij € 60,00.',
  );
});

test('VAT comes on top only with the express declaration', () => {
  // 21% of 42,20 = 8,862.
  const taxed = fourteenDayNotice(yilmaz, twoBills, costsOver(twoBills.total, cents(8_86)));
  const { unwrapped } = sent(taxed);
  expect(unwrapped).toContain(
    'Daar komt € 8,86 btw bij, samen € 51,06. Wij verklaren: wij gebruiken een incassodienst die btw rekent, en wij kunnen die btw niet verrekenen. Daarom zijn de kosten met de btw verhoogd.',
  );
  expect(unwrapped).not.toContain('geen btw');
});

test('a later notice adds only the difference over both sums', () => {
  // 200,00 alone costs 40,00; 481,30 costs 72,20 (15% = 72,195).
  const beside = costsBeside(twoBills.total, cents(200_00), plainDate('2026-08-10'));
  expect(sent(fourteenDayNotice(yilmaz, twoBills, beside)).unwrapped).toContain(
    'Dan komt er € 32,20 incassokosten bij. In onze brief van 10 augustus 2026 noemden wij € 40,00 aan kosten over € 200,00. Over alles samen, € 481,30, zijn de kosten € 72,20. Dat is 15% van € 481,30. U betaalt alleen het verschil.',
  );
});

test('in English it says that the Dutch text decides', () => {
  const { subject, unwrapped } = sent(fourteenDayNotice(inEnglish(yilmaz)));
  expect(subject).toBe('Payment of your bills, customer number 20931');
  expect(unwrapped).toContain(
    'Its Dutch text decides; this is the translation. In any case you have until 12 October 2026.',
  );
  expect(unwrapped).toContain(
    'If so, pay € 281.30 within fourteen days from the day after this letter was delivered to you.',
  );
  expect(unwrapped).toContain('Then you must also pay € 42.20 in collection costs. That is 15% of € 281.30.');
  expect(unwrapped).toContain('No VAT is added.');
});
