import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { nl } from '../texts/nl.ts';
import { amountText, amountWrong, dayText, dayWrong } from './fields.ts';

test.each([
  ['€ 1.250,50', undefined],
  ['1250.5', undefined],
  ['honderd', 'Schrijf het bedrag in cijfers, bijvoorbeeld 600,00.'],
  ['', 'Schrijf het bedrag in cijfers, bijvoorbeeld 600,00.'],
  ['0', 'Vul een bedrag boven € 0,00 in.'],
  ['-5', 'Vul een bedrag boven € 0,00 in.'],
  ['1.250,51', 'Dit is meer dan wat openstaat. Vul hoogstens €\u00a01.250,50 in.'],
])('the amount %s of at most € 1.250,50', (typed, wrong) => {
  expect(amountWrong(typed, cents(1_250_50), 'nl', nl)).toBe(wrong);
});

test.each([
  ['2026-09-08', undefined],
  ['2026-09-18', undefined],
  ['2026-09-07', 'Kies 8 september 2026 of een dag erna.'],
  ['2026-09-19', 'Kies 18 september 2026 of een dag ervoor.'],
  ['2026-02-30', 'Kies een dag.'],
  ['', 'Kies een dag.'],
])('the day %s between 8 and 18 September', (typed, wrong) => {
  const limits = { min: plainDate('2026-09-08'), max: plainDate('2026-09-18') };
  expect(dayWrong(typed, limits, 'nl', nl)).toBe(wrong);
});

test('on the check, amounts and days stand as people write them', () => {
  expect(amountText('600', 'nl')).toBe('€\u00a0600,00');
  expect(dayText('2026-09-18', 'en')).toBe('18 September 2026');
});
