import { expect, test } from 'vitest';
import { basisPointsOf, percentOf, saidOf, termsDraftOf } from './terms-draft.ts';

const EMPTY = termsDraftOf(null, 'nl');

test.each([
  ['1', 1_00],
  ['1,5', 1_50],
  [' 12.25 % ', 12_25],
  ['0', 0],
  ['-1', undefined],
  ['1,234', undefined],
  ['veel', undefined],
])('“%s” is a rate of %s basis points', (text, basisPoints) => {
  expect(basisPointsOf(text)).toBe(basisPoints);
});

test('what is on file stands in the fields and says the same again', () => {
  const draft = {
    ...EMPTY,
    handedOverOn: '2026-01-05',
    clauseReviewedOn: '2026-02-02',
    rate: '1,5',
    costs: '250',
  };
  const read = saidOf({ ...draft, per: 'month' });
  if (!read.ok) throw new Error(`wrong: ${read.wrong.join()}`);
  expect(read.said).toEqual({
    handedOverOn: '2026-01-05',
    fatalDueDate: false,
    clauseReviewedOn: '2026-02-02',
    interest: { basisPoints: 1_50, per: 'month' },
    costs: 250_00,
  });
  const again = termsDraftOf({ ...read.said, proof: 'p1' }, 'nl');
  expect(again).toMatchObject({ rate: '1,50', per: 'month' });
  expect(saidOf(again)).toEqual(read);
  expect(percentOf(5, 'en')).toBe('0.05');
});

test('empty fields are nothing agreed; what cannot be read is named', () => {
  const read = saidOf({ ...EMPTY, handedOverOn: '2026-01-05', fatalDueDate: true });
  expect(read).toEqual({
    ok: true,
    said: {
      handedOverOn: '2026-01-05',
      fatalDueDate: true,
      clauseReviewedOn: null,
      interest: null,
      costs: null,
    },
  });
  expect(saidOf({ ...EMPTY, rate: '-1', costs: '-5' })).toEqual({
    ok: false,
    wrong: ['handedOverOn', 'rate', 'costs'],
  });
});
