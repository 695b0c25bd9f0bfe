import type { Outcome, Result } from '@voldaan/contract/portal/result.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { QrCode } from '../qr-code.tsx';
import { ResultView } from './result-view.tsx';
import { PORTAL_TEXTS } from './texts/texts.ts';

const paid: Result = {
  outcome: 'paid',
  language: 'nl',
  amount: cents(600_00),
  on: plainDate('2026-09-29'),
  method: 'iDEAL | Wero',
  settled: [{ number: '2026-1187', pays: cents(600_00), leaves: cents(646_30) }],
  leftOpen: cents(646_30),
  closedAll: false,
  reference: '7F3K-2Q9D',
  creditor: { name: 'Timmer & Zn', phone: '020 123 45 67', email: 'a@t.example', contactName: 'Sanne Vos' },
  transfer: { iban: 'NL91ABNA0417164300', name: 'Timmer & Zn', reference: 'RF18', epcPayload: 'BCD' },
  back: '/',
};

const read = (result: Result): string =>
  renderToString(
    <ResultView result={result} language="nl" texts={PORTAL_TEXTS.nl} payHref="/pay/" Qr={QrCode} />,
  ).replaceAll('\u00a0', ' ');

test('a part payment names the rest and gets no stamp', () => {
  const page = read(paid);
  expect(page).toContain('<h1>Wij hebben € 600,00 ontvangen</h1>');
  expect(page).toContain('nog € 646,30');
  expect(page).toContain('Er staat nog € 646,30 open.');
  expect(page).not.toContain('VOLDAAN');
});

test('a payment that closes everything is stamped, with its proof', () => {
  const page = read({
    ...paid,
    settled: [{ number: '2026-1187', pays: cents(600_00), leaves: cents(0) }],
    leftOpen: cents(0),
    closedAll: true,
    receiptUrl: '/api/receipt/r1.pdf',
  });
  expect(page).toContain('aria-label="Voldaan op 29 september 2026"');
  expect(page).toContain('Er staat niets meer open.');
  expect(page).toContain('href="/api/receipt/r1.pdf"');
});

test('while the bank is busy there is nothing to press, so that nobody pays twice', () => {
  const page = read({ ...paid, outcome: 'busy' });
  expect(page).toContain('Betaal niet nog een keer.');
  expect(page).not.toContain('class="button"');
  expect(page).not.toContain('VOLDAAN');
});

test.each<[Outcome, string]>([
  ['failed', 'De betaling is niet gelukt'],
  ['cancelled', 'U heeft de betaling gestopt'],
  ['expired', 'De tijd voor deze betaling is voorbij'],
  ['open', 'De betaling is nog niet afgerond'],
])('%s says that no money is gone, and offers to try again or to transfer', (outcome, title) => {
  const page = read({ ...paid, outcome });
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain('Er is niets afgeschreven.');
  expect(page).toContain('data-kind="primary" href="/pay/"');
  expect(page).toContain('NL91 ABNA 0417 1643 00');
});

test('an unfinished payment goes on where it was', () => {
  const page = read({ ...paid, outcome: 'open', checkoutUrl: 'https://www.mollie.com/x' });
  expect(page).toContain('href="https://www.mollie.com/x">Verder met deze betaling');
});
