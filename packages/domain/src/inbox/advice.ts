import type { TaskKind } from '../account/task.ts';
import type { Judgement } from '../arrangement/judge.ts';
import { type Cents, cents } from '../money/cents.ts';

/** What the desk recommends, one code per sentence. */
export const RECOMMENDED = [
  'approve',
  'accept',
  'ask-approver',
  'counter',
  'look-at-proof',
  'ask-sales',
  'check-bank',
  'read-and-answer',
  'answer-now',
  'refund',
  'keep-credit',
  'settle',
  'call',
  'send-invoice',
  'post-letter',
  'find-out',
  'find-address',
  'find-number',
  'interrupt',
  'leave-costs-out',
  'choose-kind',
  'offer-arrangement',
  'hand-over',
  'write-off',
  'confirm',
] as const;
export type Recommended = (typeof RECOMMENDED)[number];

/** What happens when nobody does anything, one code per sentence. */
export const CONSEQUENCES = [
  'nothing-leaves',
  'stands-still',
  'we-are-late',
  'goes-on-unread',
  'plan-goes-on',
  'money-stays',
  'term-waits',
  'not-sent-again',
  'goes-by-letter',
  'call-lapses',
  'claim-lapses',
  'without-costs',
  'without-claim',
  'repair-runs',
  'stays-arranged',
] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** A recommended answer, and what follows when none is given. */
export type Advice = { readonly answer: Recommended; readonly otherwise: Consequence };

/** Kinds of work that always ask for the same. */
type Plain = Exclude<TaskKind, 'propose-refund'>;

const ALWAYS: Readonly<Record<Plain, Advice>> = {
  'ask-arrival': { answer: 'call', otherwise: 'plan-goes-on' },
  'send-invoice': { answer: 'send-invoice', otherwise: 'plan-goes-on' },
  'letter-not-posted': { answer: 'post-letter', otherwise: 'term-waits' },
  'message-uncertain': { answer: 'find-out', otherwise: 'not-sent-again' },
  'message-bounced': { answer: 'find-address', otherwise: 'goes-by-letter' },
  'find-address': { answer: 'find-address', otherwise: 'nothing-leaves' },
  'find-number': { answer: 'find-number', otherwise: 'call-lapses' },
  'settle-credit': { answer: 'settle', otherwise: 'nothing-leaves' },
  'hold-overdue': { answer: 'answer-now', otherwise: 'stands-still' },
  'limitation-near': { answer: 'interrupt', otherwise: 'claim-lapses' },
  'costs-stacking': { answer: 'leave-costs-out', otherwise: 'without-costs' },
  'payment-reported': { answer: 'check-bank', otherwise: 'we-are-late' },
  'debtor-wrote': { answer: 'read-and-answer', otherwise: 'goes-on-unread' },
  'mail-received': { answer: 'read-and-answer', otherwise: 'goes-on-unread' },
  'promise-broken': { answer: 'call', otherwise: 'plan-goes-on' },
  'instalment-missed': { answer: 'call', otherwise: 'repair-runs' },
  'agreement-contested': { answer: 'read-and-answer', otherwise: 'goes-on-unread' },
  'mediation-ended': { answer: 'call', otherwise: 'stands-still' },
  'arrangement-broken': { answer: 'call', otherwise: 'stays-arranged' },
};

/** What is weighed of a piece of work. */
export type Weighed =
  | { readonly task: Plain | 'approval' | 'kind-unknown' | 'sales-asked' }
  | { readonly task: 'propose-refund'; readonly surplus: Cents; readonly open: Cents }
  | { readonly task: 'dispute'; readonly who: 'sales' | 'finance' }
  | { readonly task: 'arrangement'; readonly decides: Judgement['by'] }
  | {
      readonly task: 'decision';
      /** A choice that somebody made waits for another one. */
      readonly proposed: boolean;
      readonly amount: Cents;
      readonly broken: boolean;
    };

/** At or below this nothing harder than a notice leaves by itself, so at the end nothing else pays. */
const NOT_WORTH_HANDING_OVER = cents(25_00);
const NOT_WORTH_PAYING_BACK = cents(1_00);

/** The ladder has ended: small sums are given up, an arrangement is offered once, then others take over. */
const atTheEnd = (amount: Cents, broken: boolean): Recommended => {
  if (amount <= NOT_WORTH_HANDING_OVER) return 'write-off';
  return broken ? 'hand-over' : 'offer-arrangement';
};

const ON_PROPOSAL: Readonly<Record<Judgement['by'], Recommended>> = {
  itself: 'accept',
  finance: 'accept',
  approver: 'ask-approver',
  request: 'counter',
};

/**
 * The answer that policy makes likely, and what follows without one. A recommendation is never carried out by
 * itself: it stands beside the buttons.
 *
 * @example advise({ task: 'arrangement', decides: 'finance' }) // { answer: 'accept', otherwise: 'we-are-late' }
 */
export const advise = (work: Weighed): Advice => {
  switch (work.task) {
    case 'approval':
      return { answer: 'approve', otherwise: 'nothing-leaves' };
    case 'sales-asked':
      return { answer: 'ask-sales', otherwise: 'plan-goes-on' };
    case 'kind-unknown':
      return { answer: 'choose-kind', otherwise: 'without-claim' };
    case 'dispute':
      return { answer: work.who === 'sales' ? 'ask-sales' : 'look-at-proof', otherwise: 'we-are-late' };
    case 'arrangement':
      return { answer: ON_PROPOSAL[work.decides], otherwise: 'we-are-late' };
    case 'propose-refund': {
      const keep = work.open > 0 || work.surplus <= NOT_WORTH_PAYING_BACK;
      return { answer: keep ? 'keep-credit' : 'refund', otherwise: 'money-stays' };
    }
    case 'decision':
      return {
        answer: work.proposed ? 'confirm' : atTheEnd(work.amount, work.broken),
        otherwise: 'stands-still',
      };
    default:
      return ALWAYS[work.task];
  }
};
