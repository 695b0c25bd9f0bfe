import { expect, test } from 'vitest';
import { deGroot, inEnglish } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { statement, statementWithCredit } from '../samples/told.ts';

test('a statement names what is open and what was paid, and reminds of nothing', () => {
  const { subject, text, unwrapped } = sent(statement());
  expect(subject).toBe('Uw rekeningoverzicht van 25 september 2026');
  expect(unwrapped).toContain('Dit overzicht is ter informatie.');
  expect(text).toContain('2026-1187');
  // € 646,30 + € 482,79
  expect(text).toContain('€ 1.129,09');
  expect(text).toMatch(/Ontvangen op 22 september 2026 +€ 600,00/);
  expect(unwrapped).not.toMatch(/herinner|aanman|te laat|uiterlijk/i);
});

test('money that the debtor has with us is nothing to pay', () => {
  const { text } = sent(statementWithCredit());
  expect(text).toContain('C-2026-14');
  expect(text).not.toContain('NL00 BANK');
});

test('in English', () => {
  const { subject } = sent(statement(inEnglish(deGroot)));
  expect(subject).toBe('Your statement of account of 25 September 2026');
});
