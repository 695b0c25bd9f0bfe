import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { disputeAnswer, draftOf, EMPTY_DISPUTE } from './dispute-draft.ts';

const OPEN = cents(1_246_30);
const partly = { ...EMPTY_DISPUTE, outcome: 'partly', why: 'our-mistake', number: 'C-7' } as const;

test('a credit is typed as itself, or as what the invoice should have been', () => {
  const credit = { number: 'C-7', amount: 246_30 };
  expect(disputeAnswer({ ...partly, typed: '246,30' }, OPEN)).toMatchObject({ credit });
  expect(disputeAnswer({ ...partly, how: 'corrected', typed: '1.000' }, OPEN)).toMatchObject({ credit });
  // As much as is open, or more, corrects nothing.
  expect(disputeAnswer({ ...partly, how: 'corrected', typed: '1246,30' }, OPEN)).toBeUndefined();
});

test('a yes has a number, an amount and a reason; a no has a reason and words', () => {
  expect(disputeAnswer({ ...partly, typed: '' }, OPEN)).toBeUndefined();
  expect(disputeAnswer({ ...partly, typed: '10', number: ' ' }, OPEN)).toBeUndefined();
  expect(disputeAnswer({ ...partly, typed: '10', why: undefined }, OPEN)).toBeUndefined();
  const no = { ...EMPTY_DISPUTE, outcome: 'rejected', why: 'as-agreed' } as const;
  expect(disputeAnswer(no, OPEN)).toBeUndefined();
  expect(disputeAnswer({ ...no, reason: ' Zo staat het in de offerte. ' }, OPEN)).toEqual({
    outcome: 'rejected',
    why: 'as-agreed',
    reason: 'Zo staat het in de offerte.',
  });
  expect(disputeAnswer({ ...EMPTY_DISPUTE, outcome: 'mediation' }, OPEN)).toEqual({
    outcome: 'mediation',
    reason: null,
  });
});

test('a preview is asked with what there is', () => {
  expect(draftOf({ ...partly, typed: '10', reason: 'Sorry' }, OPEN)).toEqual({
    outcome: 'partly',
    credit: { number: 'C-7', amount: 10_00 },
    reason: 'Sorry',
  });
  expect(draftOf(EMPTY_DISPUTE, OPEN)).toEqual({ outcome: null, credit: null, reason: null });
});
