import type { ChangedStep, CurrentPlans, SimulatePortfolio } from '@voldaan/contract/desk/simulation.ts';
import { MOST_DAYS } from '@voldaan/contract/desk/simulation.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import type { DeskTexts } from '../../texts/texts.ts';
import { errorsOf } from '../form/errors.ts';

/** A changed plan as it is being typed; days by plan and rung, where they were touched. */
export type TypedBooks = {
  readonly over: SimulatePortfolio['over'];
  readonly days: string;
  readonly steps: Readonly<Record<string, string>>;
};

export const EMPTY_BOOKS: TypedBooks = { over: 'open', days: '90', steps: {} };

type Plans = CurrentPlans['plans'];

/** The field of a step. */
export const stepField = (debtors: ChangedStep['debtors'], rung: number): string => `day-${debtors}-${rung}`;

const dayOf = (typed: string): number | undefined => {
  const day = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return day >= 1 && day <= MOST_DAYS ? day : undefined;
};

const touched = (typed: TypedBooks, plans: Plans) =>
  plans.flatMap(({ debtors, steps }) =>
    steps.flatMap(({ rung, step, day }) => {
      const field = stepField(debtors, rung);
      const written = typed.steps[field];
      return written === undefined ? [] : [{ field, debtors, rung, step, was: day, day: dayOf(written) }];
    }),
  );

/** What is wrong with it. */
export const booksErrors = (
  typed: TypedBooks,
  plans: Plans,
  t: DeskTexts['simulation']['books'],
): readonly FieldError[] =>
  errorsOf({
    'books-days': dayOf(typed.days) === undefined && t.daysWrong,
    ...Object.fromEntries(
      touched(typed, plans).map(({ field, day, step }) => [
        field,
        day === undefined && t.dayWrong(t.steps[step]),
      ]),
    ),
  });

/** As the API takes it; undefined while something is wrong. */
export const booksAsked = (typed: TypedBooks, plans: Plans): SimulatePortfolio | undefined => {
  const days = dayOf(typed.days);
  const changes = touched(typed, plans);
  if (days === undefined || changes.some(({ day }) => day === undefined)) return undefined;
  const steps = changes.flatMap(({ debtors, rung, day, was }): ChangedStep[] =>
    day === undefined || day === was ? [] : [{ debtors, rung, day }],
  );
  return { over: typed.over, days, steps };
};
