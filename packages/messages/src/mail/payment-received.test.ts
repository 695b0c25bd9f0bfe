import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { paidAfterDefault, paidInPart, paidWhole } from '../samples/messages.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { invoice1203 } from '../samples/statements.ts';

test('paid in full: thanks, the stamp, and that nothing is left', () => {
  const { subject, text, html } = sent(paidWhole());
  expect(subject).toBe('Betaling ontvangen – factuur 2026-1187 is voldaan');
  expect(text).toContain(`Wij hebben € 1.246,30 ontvangen op 29 september 2026 (iDEAL | Wero). Factuur
2026-1187 is hiermee voldaan. Dank u wel.`);
  expect(text).toContain('*** VOLDAAN ***\n29 SEP 2026 · 9000 1048 2011 87');
  expect(text).toContain('Er staat niets meer open dat u nu moet betalen.');
  expect(text).toContain('Bewijs van betaling bekijken:\nhttps://betalen.timmer.example/bewijs#b81xLq0zTn');
  expect(html).toMatch(/<td class="stamp"[^>]*border:3px double #0B6B47[^>]*><p[^>]*>VOLDAAN<\/p>/);
});

test('paid in full while another invoice is open: it is named with its day', () => {
  const { text, unwrapped } = sent({ ...paidWhole(), stillOpen: [invoice1203] });
  expect(unwrapped).toContain(
    'Nog open: factuur 2026-1203, € 482,79, te betalen vóór of op 11 september 2026.',
  );
  expect(text).not.toContain('niets meer open');
});

test('paid in part: what is left, a button for it, and no stamp', () => {
  const { subject, text, html } = sent(paidInPart());
  expect(subject).toBe('Betaling ontvangen – factuur 2026-1187');
  expect(text).toContain('Van factuur 2026-1187 staat nog € 646,30 open.');
  expect(text).toContain('Bekijk en betaal:');
  for (const copy of [text, html]) expect(copy).not.toContain('VOLDAAN');
  // 600,00 of 1.246,30 is 48,1 percent.
  expect(html).toMatch(/<td class="filled" width="48%"/);
});

test('a payment over two invoices tells which one is settled', () => {
  const message = {
    ...paidInPart(),
    settled: [
      { number: '2026-1164', paid: cents(92_00), left: cents(0) },
      { number: '2026-1187', paid: cents(508_00), left: cents(738_30) },
    ],
  };
  const { text, unwrapped } = sent(message);
  expect(unwrapped).toContain('Factuur 2026-1164 is hiermee voldaan.');
  expect(text).toContain('Van factuur 2026-1187 staat nog € 738,30 open.');
});

test('a term of an arrangement: the terms that are left, not the old due dates of its invoices', () => {
  const { unwrapped } = sent({
    ...paidInPart(),
    settled: [{ number: '2026-1187', paid: cents(400_00), left: cents(846_30) }],
    stillOpen: [],
    arranged: {
      invoices: ['2026-1187', '2026-1203'],
      left: cents(1_329_09),
      next: { due: plainDate('2026-10-15'), amount: cents(400_00) },
    },
  });
  expect(unwrapped).toContain(
    'Van uw betalingsregeling staat nog € 1.329,09 open. De volgende keer betaalt u € 400,00, vóór of op 15 oktober 2026.',
  );
  expect(unwrapped).not.toContain('Van factuur 2026-1187 staat nog');
});

test('in English', () => {
  const { subject, text } = sent(paidWhole(inEnglish(deGroot)));
  expect(subject).toBe('Payment received – invoice 2026-1187 is paid in full');
  expect(text).toContain('*** PAID IN FULL ***');
});

test('after a notice of default it names what went to costs and interest (6:44)', () => {
  const { text } = sent(paidAfterDefault());
  expect(text).toMatch(
    /Factuur 2026-1187 +€ 600,00\n {2}waarvan € 186,95 incassokosten en € 17,05 rente\n {2}nog € 850,30/,
  );
  expect(sent(paidAfterDefault(inEnglish(deGroot))).text).toContain(
    'of which € 186.95 collection costs and € 17.05 interest',
  );
});
