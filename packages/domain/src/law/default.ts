import { addDays, type PlainDate } from '../calendar/plain-date.ts';

/** A written demand that named a last date, such as the payment reminder. */
export type Demand = { readonly delivered: PlainDate; readonly lastDate: PlainDate };

export type DefaultFacts = {
  readonly dueDate: PlainDate;
  /** Document that proves that the due date was agreed as the last day, and did not only stand on the invoice. */
  readonly fatalTermProof?: string;
  readonly demands: readonly Demand[];
};

/** The day of default, which may still be to come, or why nothing that was done leads to it. */
export type DefaultAnswer =
  | { readonly kind: 'in-default'; readonly since: PlainDate; readonly by: 'fatal-term' | 'demand' }
  | {
      readonly kind: 'not-in-default';
      readonly reason: 'no-demand' | 'demand-before-due' | 'term-too-short';
    };

/** Days that a demand leaves at least after its delivery: a reasonable term (art. 6:82 lid 1 BW), our choice. */
export const DEMAND_TERM = 7;

/**
 * When default (verzuim) begins: the day after an agreed fatal term (art. 6:83 sub a BW), else the day after
 * the last date of a written demand with a reasonable term (art. 6:82 lid 1 BW).
 *
 * Doubt: whether a due date that only stands on the invoice is fatal. The reading safe for the debtor: no,
 * without proof a demand is needed. Commercial interest and the EUR 40 between businesses need no default:
 * they run from the day after the last day to pay (art. 6:119a and 6:96 lid 4 BW).
 *
 * @param facts - demands in any order; the first day that one of them leads to counts
 * @example
 * defaultBegins({ dueDate: plainDate('2026-09-04'), demands: [{ delivered: plainDate('2026-09-08'),
 *   lastDate: plainDate('2026-09-16') }] }) // in default since 2026-09-17, by demand
 */
export const defaultBegins = ({ dueDate, fatalTermProof, demands }: DefaultFacts): DefaultAnswer => {
  if (fatalTermProof) return { kind: 'in-default', since: addDays(dueDate, 1), by: 'fatal-term' };
  const afterDue = demands.filter(({ delivered }) => delivered > dueDate);
  const [lastDate] = afterDue
    .filter((demand) => demand.lastDate >= addDays(demand.delivered, DEMAND_TERM))
    .map((demand) => demand.lastDate)
    .sort();
  if (lastDate) return { kind: 'in-default', since: addDays(lastDate, 1), by: 'demand' };
  if (afterDue.length > 0) return { kind: 'not-in-default', reason: 'term-too-short' };
  return { kind: 'not-in-default', reason: demands.length > 0 ? 'demand-before-due' : 'no-demand' };
};
