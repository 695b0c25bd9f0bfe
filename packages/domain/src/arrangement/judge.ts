import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { addMonths, addYears } from '../law/add-months.ts';
import type { Cents } from '../money/cents.ts';
import type { Term } from './arrangement.ts';
import type { ArrangementPolicy } from './policy.ts';

/** What is known of the debtor and weighs on a proposal. */
export type ProposalFacts = {
  readonly total: Cents;
  readonly disputed: boolean;
  /** An arrangement that was broken in the last twelve months. */
  readonly brokenOn?: PlainDate;
  /** Administrator, debt help, insolvency. */
  readonly guarded: boolean;
  /** The notice of default has left for one of the invoices. */
  readonly afterDefault: boolean;
  readonly keyAccount: boolean;
};

/** Why a proposal does not accept itself; each is a sentence for the person who decides. */
export type Objection =
  | 'total-large'
  | 'long'
  | 'disputed'
  | 'broken-before'
  | 'guarded'
  | 'after-default'
  | 'key-account'
  | 'term-small'
  | 'first-late';

/** Who decides on a proposal. A request lies outside the guard-rails: never a closed door, always a person. */
export type Judgement =
  | { readonly by: 'itself' }
  | { readonly by: 'finance' | 'approver' | 'request'; readonly because: readonly Objection[] };

/** What nobody can mean: the only reasons for which a proposal is an input error. */
export type Nonsense = 'no-terms' | 'amount-not-positive' | 'date-in-past' | 'longer-than-ten-years';

export const nonsenseIn = (terms: readonly Term[], today: PlainDate): Nonsense | undefined => {
  const [first] = terms;
  const last = terms.at(-1);
  if (!first || !last) return 'no-terms';
  if (terms.some((term) => term.amount <= 0)) return 'amount-not-positive';
  if (first.due < today) return 'date-in-past';
  return last.due > addYears(today, 10) ? 'longer-than-ten-years' : undefined;
};

const lastsBeyond = (terms: readonly Term[], today: PlainDate, months: number): boolean =>
  (terms.at(-1)?.due ?? today) > addMonths(today, months);

/**
 * Who may accept a proposal, by the guard-rails of the policy: nobody needs to when it is small, short and
 * nothing speaks against it; else finance, an approver, or, outside every rail, a person as for a request.
 */
export const judge = (
  terms: readonly Term[],
  facts: ProposalFacts,
  policy: ArrangementPolicy,
  today: PlainDate,
): Judgement => {
  const because: Objection[] = [];
  const note = (applies: boolean, objection: Objection): void => {
    if (applies) because.push(objection);
  };
  note(facts.total > policy.itselfUpTo, 'total-large');
  note(lastsBeyond(terms, today, policy.months.itself), 'long');
  note(facts.disputed, 'disputed');
  note(facts.brokenOn !== undefined && facts.brokenOn >= addMonths(today, -12), 'broken-before');
  note(facts.guarded, 'guarded');
  note(facts.afterDefault, 'after-default');
  note(facts.keyAccount, 'key-account');
  // The last term takes the rest, so it may be small.
  note(
    terms.slice(0, -1).some((term) => term.amount < policy.leastPerTerm),
    'term-small',
  );
  note((terms[0]?.due ?? today) > addDays(today, policy.firstWithin), 'first-late');
  if (because.length === 0) return { by: 'itself' };
  if (because.includes('term-small') || lastsBeyond(terms, today, policy.months.approver)) {
    return { by: 'request', because };
  }
  return { by: lastsBeyond(terms, today, policy.months.finance) ? 'approver' : 'finance', because };
};
