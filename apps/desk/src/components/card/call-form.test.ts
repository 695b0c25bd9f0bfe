import { CallOutcome, CallOutcomeKind } from '@voldaan/contract/desk/call-outcome.ts';
import { expect, test } from 'vitest';
import { callOutcome } from './call-form.tsx';

const filled = { on: '2026-10-01', spokeWith: ' mevrouw De Groot ', note: '' };

test('every outcome that the form can send is one that the API takes', () => {
  for (const outcome of CallOutcomeKind.options) {
    expect(CallOutcome.safeParse(callOutcome({ ...filled, outcome })).success).toBe(true);
  }
});

test('a payment run, an agreement and a call-back wait for their day', () => {
  for (const outcome of ['in-payment-run', 'agreed', 'call-back'] as const) {
    expect(callOutcome({ ...filled, outcome, on: '' })).toBeUndefined();
  }
});

test('nobody was spoken with on voicemail', () => {
  expect(callOutcome({ ...filled, outcome: 'voicemail' })).toEqual({ outcome: 'voicemail', note: null });
});
