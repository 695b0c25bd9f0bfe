import { expect, test } from 'vitest';
import { CHECK, type Step, shownStep, stepAfter } from './step.ts';

type Draft = { readonly what: string; readonly amount: string };

const question = (id: 'what' | 'amount', when?: Step<Draft>['when']): Step<Draft> => ({
  id: id === 'what' ? '' : id,
  title: id,
  ...(when && { when }),
  view: () => null,
  errors: (draft) => (draft[id] === '' ? [{ field: id, message: 'leeg' }] : []),
  rows: () => [],
});

const steps = [question('what'), question('amount', ({ what }) => what === 'price')];

test('an address cannot jump over a question without an answer', () => {
  expect(shownStep(steps, { what: '', amount: '' }, CHECK)?.title).toBe('what');
  expect(shownStep(steps, { what: 'price', amount: '' }, CHECK)?.title).toBe('amount');
  expect(shownStep(steps, { what: 'price', amount: '5' }, CHECK)).toBeUndefined();
});

test('the question that was asked for is shown, also one that was answered', () => {
  expect(shownStep(steps, { what: 'price', amount: '5' }, 'amount')?.title).toBe('amount');
  expect(shownStep(steps, { what: 'price', amount: '5' }, '')?.title).toBe('what');
  expect(shownStep(steps, { what: 'price', amount: '5' }, 'made-up')?.title).toBe('what');
});

test('a question that an answer makes needless is left out', () => {
  expect(shownStep(steps, { what: 'double', amount: '' }, CHECK)).toBeUndefined();
  expect(stepAfter(steps, { what: 'double', amount: '' }, question('what'), false)).toBe(CHECK);
  expect(stepAfter(steps, { what: 'price', amount: '' }, question('what'), false)).toBe('amount');
});

test('who changes an answer goes back to the check, unless the change asks something new', () => {
  expect(stepAfter(steps, { what: 'price', amount: '5' }, question('what'), true)).toBe(CHECK);
  expect(stepAfter(steps, { what: 'price', amount: '' }, question('what'), true)).toBe('amount');
});
