import type { DebtorClass } from '../party/debtor-kind.ts';
import type { StepKind } from './dunning-step.ts';

/** Days between two dunning messages to one debtor, at least (defaults 1.4). */
export const LEAST_BETWEEN = 4;

/** Days after the due date by which a person has decided: the ladder ends. */
export const LAST_DAY = 120;

/** Days that no message gives more than, and no gap is longer than. */
export const LONGEST_TERM = 60;

/**
 * Days after the rung that it counts from before a rung is taken, at least. Twenty-one before a notice of
 * default: the post, fourteen days and the bank (6:96 lid 6 BW for consumers, the same timeline for all).
 */
export const leastGap = (kind: StepKind): number => (kind === 'notice-of-default' ? 21 : LEAST_BETWEEN);

/**
 * Days to pay that a message gives, at least. The reminder is the demand that brings a consumer into default:
 * seven days after its delivery, which may be a day later (6:82 BW).
 *
 * @returns undefined for what gives no term of its own: a call, a decision, and the notice whose term is the law's
 */
export const leastTerm = (kind: StepKind, debtors: DebtorClass): number | undefined => {
  switch (kind) {
    case 'reminder':
      return debtors === 'consumer' ? 8 : 7;
    case 'notice':
    case 'notice-of-default':
      return 7;
    default:
      return undefined;
  }
};

/** The days of the step plan (seed 004) between which a rung falls; a plan outside them is warned about. */
export const STEP_WINDOWS: Readonly<Record<number, { readonly from: number; readonly until: number }>> = {
  1: { from: 1, until: 7 },
  2: { from: 1, until: 14 },
  3: { from: 1, until: 21 },
  4: { from: 1, until: 28 },
  5: { from: 35, until: 42 },
};
