import { expect, test } from 'vitest';
import { cents } from '../money/cents.ts';
import { advise, type Weighed } from './advice.ts';

const on = (work: Weighed): string => {
  const { answer, otherwise } = advise(work);
  return `${answer}, else ${otherwise}`;
};

test('a proposal is weighed by who may accept it', () => {
  expect(on({ task: 'arrangement', decides: 'itself' })).toBe('accept, else we-are-late');
  expect(on({ task: 'arrangement', decides: 'finance' })).toBe('accept, else we-are-late');
  expect(on({ task: 'arrangement', decides: 'approver' })).toBe('ask-approver, else we-are-late');
  expect(on({ task: 'arrangement', decides: 'request' })).toBe('counter, else we-are-late');
});

test('an objection goes to who knows: sales for what was delivered, finance for what was billed', () => {
  expect(on({ task: 'dispute', who: 'sales' })).toBe('ask-sales, else we-are-late');
  expect(on({ task: 'dispute', who: 'finance' })).toBe('look-at-proof, else we-are-late');
});

test('what was paid too much goes back, unless it is a euro or something is still open', () => {
  const refund = (surplus: number, open: number) =>
    on({ task: 'propose-refund', surplus: cents(surplus), open: cents(open) });
  expect(refund(53_70, 0)).toBe('refund, else money-stays');
  expect(refund(1_01, 0)).toBe('refund, else money-stays');
  expect(refund(1_00, 0)).toBe('keep-credit, else money-stays');
  expect(refund(53_70, 10_00)).toBe('keep-credit, else money-stays');
});

test('at the end of the ladder: given up when small, arranged once, then handed over', () => {
  const end = (amount: number, broken: boolean, proposed = false) =>
    on({ task: 'decision', amount: cents(amount), broken, proposed });
  expect(end(25_00, false)).toBe('write-off, else stands-still');
  expect(end(25_01, false)).toBe('offer-arrangement, else stands-still');
  expect(end(25_01, true)).toBe('hand-over, else stands-still');
  expect(end(25_01, true, true)).toBe('confirm, else stands-still');
});

test.each<[Weighed, string]>([
  [{ task: 'approval' }, 'approve, else nothing-leaves'],
  [{ task: 'sales-asked' }, 'ask-sales, else plan-goes-on'],
  [{ task: 'kind-unknown' }, 'choose-kind, else without-claim'],
  [{ task: 'payment-reported' }, 'check-bank, else we-are-late'],
  [{ task: 'debtor-wrote' }, 'read-and-answer, else goes-on-unread'],
  [{ task: 'hold-overdue' }, 'answer-now, else stands-still'],
  [{ task: 'message-bounced' }, 'find-address, else goes-by-letter'],
  [{ task: 'find-address' }, 'find-address, else nothing-leaves'],
  [{ task: 'message-uncertain' }, 'find-out, else not-sent-again'],
  [{ task: 'letter-not-posted' }, 'post-letter, else term-waits'],
  [{ task: 'limitation-near' }, 'interrupt, else claim-lapses'],
  [{ task: 'costs-stacking' }, 'leave-costs-out, else without-costs'],
  [{ task: 'promise-broken' }, 'call, else plan-goes-on'],
  [{ task: 'instalment-missed' }, 'call, else repair-runs'],
  [{ task: 'arrangement-broken' }, 'call, else stays-arranged'],
])('%o', (work, advice) => {
  expect(on(work)).toBe(advice);
});
