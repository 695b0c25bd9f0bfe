import type { Rhythm, ScheduleChoice } from '@voldaan/contract/desk/arrangements.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useTexts } from '../../state/reader.ts';
import type { DeskTexts } from '../../texts/texts.ts';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Select } from '../form/select.tsx';

/** A schedule as it is being typed. */
export type TypedSchedule = {
  readonly rhythm: Rhythm;
  readonly first: string;
  readonly how: 'terms' | 'amount';
  readonly terms: string;
  readonly amount: string;
};

export const EMPTY_SCHEDULE: TypedSchedule = {
  rhythm: 'monthly',
  first: '',
  how: 'terms',
  terms: '',
  amount: '',
};

const MOST_TERMS = 522;

const byOf = ({ how, terms, amount }: TypedSchedule): ScheduleChoice['by'] | undefined => {
  if (how === 'terms') {
    const count = /^\d{1,3}$/.test(terms.trim()) ? Number(terms) : 0;
    return count >= 1 && count <= MOST_TERMS ? { terms: count } : undefined;
  }
  const read = parseEuro(amount);
  return read !== undefined && read > 0 ? { amount: read } : undefined;
};

/** The schedule as the API takes it; undefined while something is missing. */
export const scheduleChoice = (typed: TypedSchedule): ScheduleChoice | undefined => {
  const by = byOf(typed);
  const { rhythm, first } = typed;
  return by && isPlainDate(first) ? { rhythm, first, by } : undefined;
};

/** What is wrong with it, for the summary above the form. */
export const scheduleErrors = (
  typed: TypedSchedule,
  { answers: { arrangement: t }, desk }: Pick<DeskTexts, 'answers' | 'desk'>,
): readonly FieldError[] =>
  errorsOf({
    'schedule-first': !isPlainDate(typed.first) && desk.required.day(t.first),
    'schedule-terms': typed.how === 'terms' && !byOf(typed) && t.wrongTerms,
    'schedule-amount': typed.how === 'amount' && !byOf(typed) && desk.required.amount(t.perTerm),
  });

type ScheduleFieldsProps = {
  readonly typed: TypedSchedule;
  readonly today: PlainDate;
  readonly errors: readonly FieldError[];
  readonly onInput: (typed: TypedSchedule) => void;
};

/** How often, from when, and into how many terms or of what amount. */
export const ScheduleFields = ({ typed, today, errors, onInput }: ScheduleFieldsProps) => {
  const t = useTexts().answers.arrangement;
  const change = (changed: Partial<TypedSchedule>) => onInput({ ...typed, ...changed });
  const part = typed.how;
  return (
    <>
      <Select
        id="schedule-rhythm"
        label={t.rhythm}
        value={typed.rhythm}
        options={t.rhythms}
        onInput={(rhythm) => change({ rhythm })}
      />
      <DayField
        id="schedule-first"
        label={t.first}
        value={typed.first}
        min={today}
        error={errorAt(errors, 'schedule-first')}
        onInput={(first) => change({ first })}
      />
      <Select
        id="schedule-how"
        label={t.how}
        value={typed.how}
        options={t.hows}
        onInput={(how) => change({ how })}
      />
      <Field
        id={`schedule-${part}`}
        name={`schedule-${part}`}
        label={part === 'terms' ? t.terms : t.perTerm}
        inputMode={part === 'terms' ? 'numeric' : 'decimal'}
        error={errorAt(errors, `schedule-${part}`)}
        value={typed[part]}
        onInput={(value) => change({ [part]: value })}
      />
    </>
  );
};
