import { expect, test } from 'vitest';
import { calculatorPages, calculatorPath } from './calculator-paths.ts';

test('addresses in the words of their readers', () => {
  expect(calculatorPath('nl')).toBe('/rekenen/');
  expect(calculatorPath('nl', 'interest')).toBe('/rekenen/rente/');
  expect(calculatorPath('en', 'costs')).toBe('/en/calculate/collection-costs/');
  expect(calculatorPages('nl').map(({ params }) => params.calculator)).toEqual([
    'incassokosten',
    'rente',
    'veertiendagenbrief',
  ]);
});
