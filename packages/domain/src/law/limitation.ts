import { later, type PlainDate } from '../calendar/plain-date.ts';
import { addMonths, addYears } from './add-months.ts';

/** `consumer-sale`: the price of goods that a consumer bought from a professional (art. 7:28 BW). */
export type LimitedClaim = 'contract' | 'consumer-sale';

/** An act that starts the term anew. `on` is the day on which it reached the debtor, or he acknowledged. */
export type Interruption = {
  readonly on: PlainDate;
  readonly kind: 'notice' | 'acknowledgment' | 'suit';
  /** Document or delivery record; without it the act does not count. */
  readonly proof?: string;
};

export type Limitation = {
  /** Last day on which the claim stands; the day after it is barred. */
  readonly until: PlainDate;
  readonly alarms: { readonly sixMonths: PlainDate; readonly oneMonth: PlainDate };
  /** Interruptions that counted, in order. */
  readonly interruptedBy: readonly Interruption[];
  /** Interruptions that did not: unproven, or after the claim was barred. */
  readonly ignored: readonly Interruption[];
};

const YEARS = { contract: 5, 'consumer-sale': 2 } as const satisfies Record<LimitedClaim, number>;

/**
 * When a claim is barred: five years (art. 3:307 and 3:308 BW), two for the price of a consumer sale
 * (art. 7:28 BW), from the day after the claim fell due, ending on the same day of the year.
 *
 * A written demand or reservation that reached the debtor (3:317), an acknowledgment (3:318) or a suit (3:316)
 * starts a new term of the same length the next day, never ending before the old one (3:319). The Algemene
 * termijnenwet does not move the end (its art. 4). The due date is taken as the day that the claim fell due:
 * the earlier end, so that alarms are not late.
 *
 * @param dueDate - last day to pay
 * @param interruptions - in any order
 * @example limitation('contract', plainDate('2026-09-04'), []).until // '2031-09-04'
 */
export const limitation = (
  claim: LimitedClaim,
  dueDate: PlainDate,
  interruptions: readonly Interruption[],
): Limitation => {
  let until = addYears(dueDate, YEARS[claim]);
  const interruptedBy: Interruption[] = [];
  const ignored: Interruption[] = [];
  for (const act of interruptions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (!act.proof || act.on > until) {
      ignored.push(act);
      continue;
    }
    until = later(until, addYears(act.on, YEARS[claim]));
    interruptedBy.push(act);
  }
  const alarms = { sixMonths: addMonths(until, -6), oneMonth: addMonths(until, -1) };
  return { until, alarms, interruptedBy, ignored };
};

/** Whether the claim is barred on a day: it can still be paid, but no longer be enforced. */
export const isBarred = ({ until }: Limitation, on: PlainDate): boolean => on > until;
