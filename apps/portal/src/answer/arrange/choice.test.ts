import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { type ArrangeDraft, plannedTerms, readChoice } from './choice.ts';

const offer = { total: cents(281_30), firstFrom: plainDate('2026-09-08') };
const draft: ArrangeDraft = {
  rhythm: 'monthly',
  by: 'terms',
  terms: '3',
  amount: '',
  first: '2026-10-01',
  reason: '',
  name: '',
  role: '',
  agrees: false,
};
const read = (part: Partial<ArrangeDraft>) => readChoice({ ...draft, ...part }, offer);

test('terms or an amount, however sloppily typed', () => {
  const rest = { rhythm: 'monthly', first: '2026-10-01' };
  expect(read({ terms: ' 3 ' })).toEqual({ choice: { ...rest, by: { terms: 3 } } });
  expect(read({ by: 'amount', amount: '€ 93,8' })).toEqual({ choice: { ...rest, by: { amount: 93_80 } } });
});

test('only nonsense is refused: nothing, the past, longer than ten years', () => {
  expect(read({ terms: '0' })).toEqual({ unfit: 'terms' });
  expect(read({ terms: 'drie' })).toEqual({ unfit: 'terms' });
  expect(read({ by: 'amount', amount: '-5' })).toEqual({ unfit: 'amount' });
  expect(read({ first: '' })).toEqual({ unfit: 'first' });
  expect(read({ first: '2026-09-07' })).toEqual({ unfit: 'first-past' });
  expect(read({ terms: '500' })).toEqual({ unfit: 'too-long' });
  expect(read({ by: 'amount', amount: '0,01' })).toEqual({ unfit: 'too-long' });
  expect(read({ terms: '120' })).toHaveProperty('choice');
});

test('the schedule tells after each term what is left, to the cent', () => {
  const choice = { rhythm: 'monthly', first: plainDate('2026-10-01'), by: { terms: 3 } } as const;
  expect(plannedTerms(cents(281_30), choice)).toEqual([
    { due: '2026-10-01', amount: 93_80, left: 187_50 },
    { due: '2026-11-01', amount: 93_80, left: 93_70 },
    { due: '2026-12-01', amount: 93_70, left: 0 },
  ]);
});
