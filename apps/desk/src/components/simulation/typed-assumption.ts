import type { Assumption } from '@voldaan/contract/desk/simulation.ts';
import { addDays, isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

/** An assumption as it is being typed. */
export type TypedAssumption = {
  readonly kind: Assumption['kind'];
  readonly amount: string;
  readonly first: string;
  readonly on: string;
  readonly answer: 'upheld' | 'rejected';
};

/** "€ 100 a month", "disputed tomorrow": filled in already, so that one click shows something. */
export const startOf = (today: PlainDate): TypedAssumption => ({
  kind: 'nothing-paid',
  amount: '100',
  first: addDays(today, 1),
  on: addDays(today, 1),
  answer: 'rejected',
});

/** The assumption as the API takes it; undefined while something is missing or lies behind us. */
export const assumptionOf = (typed: TypedAssumption, today: PlainDate): Assumption | undefined => {
  const { kind, first, on, answer } = typed;
  const ahead = (day: string): day is PlainDate => isPlainDate(day) && day >= today;
  switch (kind) {
    case 'nothing-paid':
      return { kind };
    case 'monthly': {
      const amount = parseEuro(typed.amount);
      return amount !== undefined && amount > 0 && ahead(first) ? { kind, amount, first } : undefined;
    }
    case 'disputed':
      return ahead(on) ? { kind, on, answer } : undefined;
  }
};
