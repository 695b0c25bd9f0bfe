import type { ArrangementChoice, ArrangementOffer } from '@voldaan/contract/portal/arrangement.ts';
import { schedule } from '@voldaan/domain/arrangement/schedule.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { addYears } from '@voldaan/domain/law/add-months.ts';
import { type Cents, minus } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

export type Offer = NonNullable<ArrangementOffer>;

/** The proposal as it is typed. */
export type ArrangeDraft = {
  readonly rhythm: ArrangementChoice['rhythm'];
  readonly by: 'terms' | 'amount';
  readonly terms: string;
  readonly amount: string;
  readonly first: string;
  readonly reason: string;
  readonly name: string;
  readonly role: string;
  readonly agrees: boolean;
};

/** A line of the schedule: what is paid on a day, and what is left of the whole after it. */
export type PlannedTerm = { readonly due: PlainDate; readonly amount: Cents; readonly left: Cents };

/** Nobody means to pay longer than ten years. */
const YEARS = 10;
const MOST = { weekly: 522, 'four-weekly': 131, monthly: 121 } as const;

/** What is the matter with a draft: only what makes no schedule; everything else may be asked. */
export type Unfit = 'terms' | 'amount' | 'first' | 'first-past' | 'too-long';

const readTerms = (typed: string): number => (/^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0);

const partOf = (draft: ArrangeDraft): ArrangementChoice['by'] | undefined => {
  if (draft.by === 'terms') {
    const terms = readTerms(draft.terms);
    return terms > 0 ? { terms } : undefined;
  }
  const amount = parseEuro(draft.amount);
  return amount !== undefined && amount > 0 ? { amount } : undefined;
};

/** The choice that a draft makes, or what stands in its way. */
export const readChoice = (
  draft: ArrangeDraft,
  { total, firstFrom }: Pick<Offer, 'total' | 'firstFrom'>,
): { readonly choice: ArrangementChoice } | { readonly unfit: Unfit } => {
  const by = partOf(draft);
  if (!by) return { unfit: draft.by };
  if (!isPlainDate(draft.first)) return { unfit: 'first' };
  if (draft.first < firstFrom) return { unfit: 'first-past' };
  const terms = 'terms' in by ? by.terms : Math.ceil(total / by.amount);
  if (terms > MOST[draft.rhythm] || draft.first > addYears(firstFrom, YEARS)) return { unfit: 'too-long' };
  return { choice: { rhythm: draft.rhythm, first: draft.first, by } };
};

/** The schedule of a choice, drawn at once by the same rules as the server's. */
export const plannedTerms = (total: Cents, choice: ArrangementChoice): readonly PlannedTerm[] => {
  let left = total;
  return schedule(total, choice).map((term) => {
    left = minus(left, term.amount);
    return { ...term, left };
  });
};
