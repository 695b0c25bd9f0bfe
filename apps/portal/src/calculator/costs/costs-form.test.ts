import { describe, expect, test } from 'vitest';
import { nl } from '../texts/nl.ts';
import { inWords } from '../wrong.ts';
import { COSTS_UNTOUCHED, type CostsForm, calculateCosts, vatQuestions } from './costs-form.ts';

const filled: CostsForm = {
  ...COSTS_UNTOUCHED,
  principals: ['1.752,79'],
  payer: 'consumer',
  lateSince: '5-9-2026',
  vatCharged: 'no',
};

const answerTo = (part: Partial<CostsForm>) => {
  const calculated = calculateCosts({ ...filled, ...part });
  if (!calculated.ok) throw new Error(JSON.stringify(inWords(calculated.wrong, nl)));
  return calculated.answer;
};
const wrongIn = (part: Partial<CostsForm>) => {
  const calculated = calculateCosts({ ...filled, ...part });
  return calculated.ok ? [] : inWords(calculated.wrong, nl);
};

test('a consumer: 15 % of 1,752.79, and first of all a notice', () => {
  expect(answerTo({})).toMatchObject({
    sheet: { principal: 1_752_79, costs: 262_92 },
    vat: 0,
    total: 2_015_71,
    remarks: ['notice-first'],
  });
});

test('three times yes brings 21 % VAT; a yes behind a no counts for nothing', () => {
  const yes = { vatCharged: 'yes', vatKept: 'yes', vatDeclared: 'yes' } as const;
  expect(answerTo(yes).vat).toBe(55_21); // 21 % of 262.92 = 55.2132
  expect(answerTo({ ...yes, vatDeclared: 'no' }).vat).toBe(0);
  expect(answerTo({ ...yes, vatCharged: 'no' }).vat).toBe(0);
});

test('a question about VAT is asked after a yes only', () => {
  expect(vatQuestions(filled)).toEqual(['vatCharged']);
  expect(vatQuestions({ ...filled, vatCharged: 'yes' })).toEqual(['vatCharged', 'vatKept']);
  expect(vatQuestions({ ...filled, vatCharged: 'yes', vatKept: 'yes' })).toHaveLength(3);
});

describe('what the reader must mind', () => {
  test('a consumer with up to 266.67, since the rule against stacking', () => {
    expect(answerTo({ principals: ['266,67'] }).remarks).toContain('small-instalments');
    expect(answerTo({ principals: ['266,68'] }).remarks).not.toContain('small-instalments');
    expect(answerTo({ principals: ['95'], lateSince: '30-9-2024' }).remarks).toEqual(['notice-first']);
  });
  test('a business owes 40.00 once; that a court may give it per invoice is said where it would be more', () => {
    const three = answerTo({ payer: 'business', principals: ['50', '60', '70'] });
    expect(three.sheet.costs).toBe(40_00);
    expect(three.remarks).toEqual(['no-notice', 'per-invoice', 'agreed']);
    const two = answerTo({ payer: 'business', principals: ['900', '800'] });
    expect(two.remarks).toEqual(['no-notice', 'agreed']);
  });
});

describe('what is wrong', () => {
  test('an empty form: everything at once, each at its field', () => {
    expect(wrongIn(COSTS_UNTOUCHED).map(({ field }) => field)).toEqual([
      'principal-0',
      'payer',
      'lateSince',
      'vatCharged',
    ]);
  });
  test.each([
    [{ principals: ['100', 'x'] }, 'principal-1', '‘x’ is geen bedrag'],
    [{ principals: ['0'] }, 'principal-0', 'boven nul'],
    [{ principals: ['-5'] }, 'principal-0', 'boven nul'],
    [{ principals: ['9999999999999'] }, 'principal-0', 'te groot'],
    [{ lateSince: '30-6-2012' }, 'lateSince', 'van 1 juli 2012 tot en met 31 december 2027'],
    [{ lateSince: '1-1-2028' }, 'lateSince', 'niet bekend'],
    [{ vatCharged: 'yes' as const }, 'vatKept', 'ja of nee'],
  ])('%j', (part, field, words) => {
    const [wrong, ...more] = wrongIn(part);
    expect(more).toEqual([]);
    expect(wrong?.field).toBe(field);
    expect(wrong?.message).toContain(words);
  });
});
