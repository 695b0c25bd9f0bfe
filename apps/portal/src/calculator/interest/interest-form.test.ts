import { interestTable } from '@voldaan/domain/law/interest-rates.ts';
import { describe, expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { nl } from '../texts/nl.ts';
import { inWords } from '../wrong.ts';
import { calculateInterest, INTEREST_UNTOUCHED, type InterestForm } from './interest-form.ts';

const filled: InterestForm = {
  ...INTEREST_UNTOUCHED,
  kind: 'commercial',
  principal: '1.246,30',
  from: '5-9-2026',
  until: '22-10-2026',
};

const answerTo = (part: Partial<InterestForm>) => {
  const calculated = calculateInterest({ ...filled, ...part });
  if (!calculated.ok) throw new Error(JSON.stringify(inWords(calculated.wrong, nl)));
  return calculated.answer;
};
const wrongIn = (part: Partial<InterestForm>) => {
  const calculated = calculateInterest({ ...filled, ...part });
  return calculated.ok ? [] : inWords(calculated.wrong, nl);
};

test('the notice of default: 10.40 % on 1,246.30 over 48 days is 17.05', () => {
  expect(answerTo({})).toMatchObject({ sheet: { interest: 17_05, days: 48 }, doubts: [] });
  expect(answerTo({}).left).toBeUndefined();
});

test('an agreed rate by the year or by the month', () => {
  const ten = { principal: '365', from: '1-1-2026', until: '10-1-2026', kind: 'agreed', rate: '1' } as const;
  expect(answerTo({ ...ten, per: 'year' })).toMatchObject({ monthly: false, sheet: { interest: 10 } });
  expect(answerTo({ ...ten, per: 'month' })).toMatchObject({ monthly: true, sheet: { interest: 1_20 } });
});

test('a payment settles interest first, and what is left is told', () => {
  const paid = answerTo({
    kind: 'statutory',
    principal: '5000',
    from: '2-1-2026',
    until: '1-4-2026',
    payments: [{ on: '1-2-2026', amount: '500' }],
  });
  expect(paid.sheet.interest).toBe(46_19); // 16.9863 + 29.2057
  expect(paid.left).toEqual({ principal: 4_516_99, interest: 29_21 });
});

test('doubts are told for the rows that were used, and no others', () => {
  const span = (from: string, until: string) => answerTo({ from, until }).doubts;
  expect(span('15-3-2013', '15-3-2013')).toEqual([]);
  expect(span('15-3-2013', '16-3-2013')).toEqual(['commercial 2013-03-16']);
  expect(span('1-7-2013', '1-8-2013')).toEqual([]);
  expect(answerTo({ kind: 'statutory' }).doubts).toEqual(['statutory 2026-01-01']);
});

test('every doubt of the tables has words in both languages', () => {
  for (const kind of ['statutory', 'commercial'] as const) {
    for (const { from, doubt } of interestTable(kind).rows) {
      const key = `${kind} ${from}`;
      expect([key in nl.interest.doubts, key in en.interest.doubts]).toEqual([
        doubt !== undefined,
        doubt !== undefined,
      ]);
    }
  }
});

describe('what is wrong', () => {
  test('an empty form: everything at once', () => {
    expect(wrongIn(INTEREST_UNTOUCHED).map(({ field }) => field)).toEqual([
      'kind',
      'principal',
      'from',
      'until',
    ]);
    expect(wrongIn({ kind: 'agreed' }).map(({ field }) => field)).toEqual(['rate', 'per']);
  });
  test.each([
    [{ until: '1-1-2027' }, 'until', 'van 1 december 2002 tot en met 31 december 2026'],
    [{ from: '30-11-2002' }, 'from', 'niet bekend'],
    [{ until: '4-9-2026' }, 'until', 'Kies 5 september 2026 of later'],
    [{ payments: [{ on: '23-10-2026', amount: '5' }] }, 'paid-on-0', 'Kies 22 oktober 2026 of eerder'],
    [{ payments: [{ on: '1-10-2026', amount: '' }] }, 'paid-0', 'Vul een bedrag in'],
    [{ kind: 'agreed' as const, rate: 'x', per: 'year' as const }, 'rate', '‘x’ is geen percentage'],
  ])('%j', (part, field, words) => {
    const [wrong, ...more] = wrongIn(part);
    expect(more).toEqual([]);
    expect(wrong?.field).toBe(field);
    expect(wrong?.message).toContain(words);
  });
  test('a sum that outgrows all numbers is refused, not shown', () => {
    const wild = {
      kind: 'agreed',
      rate: '1000',
      per: 'month',
      from: '1-1-1900',
      until: '31-12-1999',
    } as const;
    expect(wrongIn(wild)).toMatchObject([{ field: 'principal' }]);
  });
});
