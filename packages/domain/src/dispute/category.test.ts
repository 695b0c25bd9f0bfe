import { expect, test } from 'vitest';
import { categoriesFor, DISPUTE_CATEGORIES, DISPUTE_RULES } from './category.ts';

test('each category holds the whole or an amount, and is answered by somebody within some working days', () => {
  const table = DISPUTE_CATEGORIES.map((category) => {
    const { holds, answerWorkingDays, who } = DISPUTE_RULES[category];
    return `${category}: ${holds}, ${answerWorkingDays}, ${who}`;
  });
  expect(table).toEqual([
    'not-ordered: whole, 5, sales',
    'not-delivered: whole, 5, sales',
    'damaged: amount, 10, sales',
    'not-as-agreed: amount, 10, sales',
    'wrong-price: amount, 3, finance',
    'wrong-addressee: whole, 2, finance',
    'returned: whole, 3, sales',
    'credit-promised: amount, 3, sales',
    'double: whole, 2, finance',
    'other: whole, 5, finance',
  ]);
});

test('only a consumer has a right to send back', () => {
  expect(categoriesFor('consumer')).toEqual([...DISPUTE_CATEGORIES]);
  expect(categoriesFor('business')).toEqual(DISPUTE_CATEGORIES.filter((category) => category !== 'returned'));
});
