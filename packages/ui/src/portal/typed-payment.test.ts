import { writePayChoice } from '@voldaan/contract/portal/pay-choice.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedChoice } from './typed-payment.ts';

const typed = (other: string) => typedChoice({ choice: 'other', other, method: '' });

test('an amount is understood however it is typed', () => {
  for (const text of ['600', '600,00', '€ 600', '600.00', ' EUR 600 '])
    expect(typed(text)).toEqual({ amount: 600_00 });
  expect(typed('1.250,5')).toEqual({ amount: 1250_50 });
});

test('what is no amount is not guessed at', () => {
  for (const text of ['', 'alles', '12,345,6.7', '1e3']) expect(typed(text)).toBeUndefined();
  expect(typedChoice({ choice: 'alles', other: '600', method: '' })).toBeUndefined();
});

test('a radio button gives back exactly the choice that it was made of', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.option(fc.string({ minLength: 1, unit: 'grapheme-ascii' })),
      (value, invoice) => {
        const choice = { amount: cents(value), ...(invoice !== null && { invoice }) };
        expect(typedChoice({ choice: writePayChoice(choice), other: '', method: '' })).toEqual(choice);
      },
    ),
  );
});
