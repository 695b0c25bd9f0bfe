import { CallOutcome, CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { plainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { TEXTS } from '../../texts/texts.ts';
import { callErrors } from '../call/call-errors.ts';
import { callOutcome, emptyCall, type FilledCall, timeOf } from '../call/filled-call.ts';
import { OUTCOME_KEYS, outcomeOfKey } from '../call/outcome-choice.tsx';

const invoice = { number: '2026-1187', dueDate: plainDate('2026-09-04'), open: cents(1_246_30) };
const CALL = {
  invoices: [{ ...invoice, owed: cents(1_246_30) }],
  categories: ['wrong-price', 'other'],
} as unknown as CallTask;

const filled = (changed: Partial<FilledCall>): FilledCall => ({
  ...emptyCall(CALL),
  on: '2026-10-01',
  spokeWith: ' mevrouw De Groot ',
  right: 'yes',
  parts: [{ amount: '', on: '2026-09-18' }],
  dispute: { invoice: '2026-1187', category: 'wrong-price', amount: '' },
  ...changed,
});

test('every outcome that the form can send is one that the API takes, and has a key of its own', () => {
  for (const outcome of CallOutcomeKind.options) {
    expect(CallOutcome.safeParse(callOutcome(filled({ outcome }), CALL)).success).toBe(true);
    expect(outcomeOfKey(OUTCOME_KEYS[outcome])).toBe(outcome);
  }
  expect(new Set(Object.values(OUTCOME_KEYS)).size).toBe(CallOutcomeKind.options.length);
  expect(outcomeOfKey('j')).toBeUndefined();
});

test('a payment run and a call-back wait for their day', () => {
  for (const outcome of ['in-payment-run', 'call-back'] as const) {
    expect(callOutcome(filled({ outcome, on: '' }), CALL)).toBeUndefined();
    expect(callErrors(filled({ outcome, on: '' }), CALL, 'nl', TEXTS.nl)).toMatchObject([
      { field: 'call-on' },
    ]);
  }
});

test('nobody was spoken with on voicemail', () => {
  expect(callOutcome(filled({ outcome: 'voicemail' }), CALL)).toEqual({ outcome: 'voicemail', note: null });
});

test('an agreement without an amount is all of it; two parts name theirs', () => {
  expect(callOutcome(filled({ outcome: 'agreed' }), CALL)).toMatchObject({
    spokeWith: 'mevrouw De Groot',
    how: { is: 'parts', parts: [{ amount: 1_246_30, on: '2026-09-18' }], disputed: null, calledBy: 'us' },
  });
  const parts = [
    { amount: '600', on: '2026-09-18' },
    { amount: '646,30', on: '2026-09-25' },
  ];
  expect(callOutcome(filled({ outcome: 'agreed', parts }), CALL)).toMatchObject({
    how: { parts: [{ amount: 600_00 }, { amount: 646_30 }] },
  });
});

test('what is not right is left out of what is promised', () => {
  const dispute = { invoice: '2026-1187', category: 'wrong-price', amount: '350' } as const;
  const said = callOutcome(filled({ outcome: 'agreed', right: 'no', dispute }), CALL);
  expect(said).toMatchObject({ how: { parts: [{ amount: 896_30 }], disputed: { amount: 350_00 } } });
});

test('an agreement is not complete without a name, a yes or no, and parts within what is right', () => {
  const wrong = (changed: Partial<FilledCall>) => {
    const form = filled({ outcome: 'agreed', ...changed });
    expect(callOutcome(form, CALL)).toBeUndefined();
    return callErrors(form, CALL, 'nl', TEXTS.nl).map(({ field }) => field);
  };
  expect(wrong({ spokeWith: '' })).toEqual(['call-with']);
  expect(wrong({ right: undefined })).toEqual(['call-right']);
  expect(wrong({ parts: [{ amount: '1246,31', on: '2026-09-18' }] })).toEqual(['part-amount-0']);
  expect(wrong({ parts: [{ amount: '100', on: '' }] })).toEqual(['part-on-0']);
});

test('a time of day as people type it', () => {
  expect([timeOf('9:05'), timeOf('14.30'), timeOf(''), timeOf('25:00')]).toEqual([
    '09:05',
    '14:30',
    null,
    undefined,
  ]);
});
