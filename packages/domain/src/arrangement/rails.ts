import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { addMonths } from '../law/add-months.ts';
import { type Cents, sum, ZERO } from '../money/cents.ts';
import type { Term } from './arrangement.ts';
import type { ArrangementPolicy } from './policy.ts';

/** What a schedule asks on one point, and what policy allows there. */
export type Rail<Value> = { readonly value: Value; readonly limit: Value };

/** A schedule held against the guard-rails, each with its value and its limit. */
export type Rails = {
  /** Altogether, against what is accepted by itself. */
  readonly total: Rail<Cents>;
  /** Last day, against the longest that finance may accept alone. */
  readonly last: Rail<PlainDate>;
  /** Smallest term; the last one takes the rest, so it may be small. */
  readonly least: Rail<Cents>;
  /** First day, against the days within which it must fall. */
  readonly first: Rail<PlainDate>;
};

/**
 * @param today - day on which it would begin
 * @example rails(terms, policy, today).last // { value: '2027-01-15', limit: '2027-03-08' }
 */
export const rails = (terms: readonly Term[], policy: ArrangementPolicy, today: PlainDate): Rails => {
  const among = terms.length > 1 ? terms.slice(0, -1) : terms;
  const least = among.reduce<Cents | undefined>(
    (smallest, { amount }) => (smallest === undefined || amount < smallest ? amount : smallest),
    undefined,
  );
  return {
    total: { value: sum(terms.map(({ amount }) => amount)), limit: policy.itselfUpTo },
    last: { value: terms.at(-1)?.due ?? today, limit: addMonths(today, policy.months.finance) },
    least: { value: least ?? ZERO, limit: policy.leastPerTerm },
    first: { value: terms[0]?.due ?? today, limit: addDays(today, policy.firstWithin) },
  };
};
