import { expect, test } from 'vitest';
import { anAccount, BUSINESS, contextOf } from '../account/fixture.ts';
import { findInvoice } from '../account/state.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { nextRung } from './next-rung.ts';

test('a step that waits for the post says since when its letter lies there, not since when the invoice is due', () => {
  const on = plainDate('2026-09-09');
  const invoices = ['2026-1187'];
  const cause = { rule: 'plan-day', day: 4, due: plainDate('2026-09-04') } as const;
  const state = anAccount({ ...BUSINESS, email: false }, undefined, [
    { type: 'StepTaken', rung: 1, step: 'reminder', invoices, on, awaitsPost: true, cause },
    { type: 'LetterQueued', letterId: 'L1', letter: 'reminder', post: 'post', invoices, rung: 1, on },
  ]);
  const invoice = findInvoice(state, '2026-1187');
  if (!invoice) throw new Error('The account has one invoice.');
  const { block } = nextRung(state, invoice, contextOf(state).plan);
  expect(block).toEqual({ because: 'awaiting-post', since: '2026-09-09' });
});
