import { expect, test } from 'vitest';
import { notice } from '../samples/messages.ts';
import { deGroot, inEnglish, yilmaz } from '../samples/people.ts';
import { sent } from '../samples/sent.ts';
import { twoBills } from '../samples/statements.ts';

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
