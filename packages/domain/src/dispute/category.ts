import type { DebtorClass } from '../party/debtor-kind.ts';

/** What can be wrong with an invoice (defaults 3.2). */
export const DISPUTE_CATEGORIES = [
  'not-ordered',
  'not-delivered',
  'damaged',
  'not-as-agreed',
  'wrong-price',
  'wrong-addressee',
  'returned',
  'credit-promised',
  'double',
  'other',
] as const;
export type DisputeCategory = (typeof DISPUTE_CATEGORIES)[number];

/** How a category behaves: what it holds, within how many working days we answer, and who. */
export type DisputeRule = {
  /** `whole`: the whole invoice; `amount`: what the debtor names, the whole when he cannot. */
  readonly holds: 'whole' | 'amount';
  readonly answerWorkingDays: number;
  readonly who: 'sales' | 'finance';
  readonly only?: DebtorClass;
};

/** A rule for each category. */
export type DisputeRules = Readonly<Record<DisputeCategory, DisputeRule>>;

/** What a new administration gets. */
export const DISPUTE_RULES: DisputeRules = {
  'not-ordered': { holds: 'whole', answerWorkingDays: 5, who: 'sales' },
  'not-delivered': { holds: 'whole', answerWorkingDays: 5, who: 'sales' },
  damaged: { holds: 'amount', answerWorkingDays: 10, who: 'sales' },
  'not-as-agreed': { holds: 'amount', answerWorkingDays: 10, who: 'sales' },
  'wrong-price': { holds: 'amount', answerWorkingDays: 3, who: 'finance' },
  'wrong-addressee': { holds: 'whole', answerWorkingDays: 2, who: 'finance' },
  returned: { holds: 'whole', answerWorkingDays: 3, who: 'sales', only: 'consumer' },
  'credit-promised': { holds: 'amount', answerWorkingDays: 3, who: 'sales' },
  double: { holds: 'whole', answerWorkingDays: 2, who: 'finance' },
  other: { holds: 'whole', answerWorkingDays: 5, who: 'finance' },
};

/** The categories that a class of debtors can choose from, in the order in which they are asked. */
export const categoriesFor = (debtors: DebtorClass): readonly DisputeCategory[] =>
  DISPUTE_CATEGORIES.filter((category) => {
    const { only } = DISPUTE_RULES[category];
    return only === undefined || only === debtors;
  });
