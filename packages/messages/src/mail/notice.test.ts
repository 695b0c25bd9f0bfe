import { expect, test } from 'vitest';
import { notice, noticeWithLater } from '../samples/messages.ts';
import { deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { manyInvoices, twoBills } from '../samples/statements.ts';

test('aanmaning for one invoice', () => {
  const { subject, text, unwrapped } = sent(notice());
  expect(subject).toBe('Aanmaning factuur 2026-1187');
  expect(text).toContain(`Geachte mevrouw De Groot,

Wij hebben nog geen betaling ontvangen voor factuur 2026-1187. Het open
bedrag is € 1.246,30. De laatste betaaldag was 4 september 2026.

Wij vragen u dit bedrag uiterlijk 1 oktober 2026 te betalen.`);
  expect(unwrapped).toContain('Een deel dat niet klopt, zetten wij apart.');
  expect(text).toContain('Sanne Vos, debiteurenbeheer, Timmer & Zn, 038 123 45 67');
});

test('aanmaning for two bills of a consumer names their sum', () => {
  const { subject, unwrapped } = sent(notice(yilmaz, twoBills));
  expect(subject).toBe('Aanmaning facturen 2026-0931 en 2026-0958');
  // 184,50 + 96,80
  expect(unwrapped).toContain('voor 2 facturen. Het open bedrag is € 281,30.');
});

test('notice in English', () => {
  const { subject, text } = sent(notice(inEnglish(deGroot)));
  expect(subject).toBe('Notice for invoice 2026-1187');
  expect(text).toContain('We ask you to pay this amount by 1 October 2026.');
});

test('to a business it announces what may follow, with rate, first day, amount and base', () => {
  const { unwrapped } = sent(noticeWithLater());
  for (const sentence of [
    'Wij vragen u dit bedrag uiterlijk 1 oktober 2026 te betalen. Tot en met die dag rekenen wij niets extra.',
    // 15% of 1.246,30 = 186,945, half up.
    'Betaalt u later? Dan kunnen wij handelsrente vragen vanaf 5 september 2026 (nu 10,40% per jaar) en € 186,95 aan incassokosten. Dat is 15% van € 1.246,30. De berekening vindt u via de knop hieronder.',
  ]) {
    expect(unwrapped).toContain(sentence);
  }
});

test('claims with days of their own have first days of their own, and the scale goes by parts', () => {
  // 5 invoices, 1.000,00 to 1.004,04: 5.010,10 = 375 + 250 + 0,505.
  const { unwrapped } = sent(noticeWithLater(deGroot, manyInvoices(5)));
  expect(unwrapped).toContain('handelsrente vragen vanaf de dag na elke betaaldag (nu 10,40% per jaar)');
  expect(unwrapped).toContain(
    'en € 625,51 aan incassokosten. Dat is 15% van € 2.500,00 plus 10% van € 2.500,00 plus 5% van € 10,10.',
  );
});

test('it announces costs or interest alone, and nothing where nothing may follow', () => {
  const { later, ...rest } = noticeWithLater();
  if (!later) throw new RangeError('The sample announces.');
  expect(sent({ ...rest, later: { ...later, interest: null } }).unwrapped).toContain(
    'Dan kunnen wij € 186,95 aan incassokosten vragen.',
  );
  const interest = { kind: 'agreed', from: later.interest?.from ?? rest.date, rate: 6_00 } as const;
  expect(sent({ ...rest, later: { interest, costs: null } }).unwrapped).toContain(
    'Dan kunnen wij de afgesproken rente vragen vanaf 5 september 2026 (nu 6,00% per jaar). De berekening',
  );
  expect(sent(rest).unwrapped).not.toContain('Betaalt u later?');
});

test('what may follow, in English', () => {
  expect(sent(noticeWithLater(inEnglish(deGroot))).unwrapped).toContain(
    'Do you pay later? Then we may ask statutory commercial interest from 5 September 2026 (now 10.40% a year) and € 186.95 in collection costs. That is 15% of € 1,246.30.',
  );
});
