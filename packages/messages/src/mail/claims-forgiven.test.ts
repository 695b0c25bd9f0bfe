import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { claimsForgiven } from '../samples/messages.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';

test('kwijtschelding names each part, the total, and that it is for good', () => {
  const { subject, text, unwrapped } = sent(claimsForgiven());
  expect(subject).toBe('Dit hoeft u niet meer te betalen – factuur 2026-1187');
  expect(text).toMatch(
    /Rente over factuur 2026-1187 +€ 17,05\nIncassokosten bij factuur 2026-1187 +€ 186,95\nKwijtgescholden +€ 204,00/,
  );
  expect(unwrapped).toContain('Dat is definitief. Wij vragen dit bedrag later niet meer.');
  expect(unwrapped).toContain('Nog open: factuur 2026-1290, € 482,79');
  expect(text).not.toContain('https:');
});

test('when nothing is left it says so', () => {
  const rest = { number: '2026-1187', principal: cents(80), interest: cents(0), costs: cents(0) };
  const { text } = sent({ ...claimsForgiven(), forgiven: [rest], total: cents(80), stillOpen: [] });
  expect(text).toMatch(/^Factuur 2026-1187 +€ 0,80$/m);
  expect(text).toContain('Er staat verder niets open dat u nu moet betalen.');
});

test('in English', () => {
  const { subject, text } = sent(claimsForgiven(inEnglish(deGroot)));
  expect(subject).toBe('You no longer need to pay this – invoice 2026-1187');
  expect(text).toContain('Dear Ms De Groot,');
});
