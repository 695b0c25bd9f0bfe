import { LATE_REASONS } from '@voldaan/domain/account/answer-event.ts';
import { DISPUTE_CATEGORIES } from '@voldaan/domain/dispute/category.ts';
import { expect, test } from 'vitest';
import { disputeCategoryText } from './dispute-category.ts';
import { lateReasonText } from './late-reason.ts';

test('what is wrong with an invoice, in both languages', () => {
  expect(disputeCategoryText('wrong-price', 'nl')).toBe('prijs, aantal of btw klopt niet');
  expect(disputeCategoryText('wrong-price', 'en')).toBe('wrong price, quantity or VAT');
});

test('why it is late, in both languages', () => {
  expect(lateReasonText('waiting-for-approval', 'nl')).toBe('wacht op akkoord');
  expect(lateReasonText('already-paid', 'en')).toBe('paid already');
});

test('no two choices read the same', () => {
  for (const language of ['nl', 'en'] as const) {
    const categories = DISPUTE_CATEGORIES.map((category) => disputeCategoryText(category, language));
    const reasons = LATE_REASONS.map((reason) => lateReasonText(reason, language));
    expect(new Set(categories).size).toBe(DISPUTE_CATEGORIES.length);
    expect(new Set(reasons).size).toBe(LATE_REASONS.length);
  }
});
