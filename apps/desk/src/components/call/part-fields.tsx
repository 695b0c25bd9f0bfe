import type { CallTask } from '@voldaan/contract/desk/calls.ts';
import { LATEST_CALL_DAYS } from '@voldaan/domain/account/call.ts';
import { addDays, later, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Cents, minus, sum } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { DayField } from '../form/day-field.tsx';
import { errorAt } from '../form/errors.ts';
import { type FilledCall, partsIn, type TypedPart, undisputedIn } from './filled-call.ts';

/** As many parts as an agreement may have. */
const MOST_PARTS = 6;

type PartFieldsProps = {
  readonly filled: FilledCall;
  readonly call: CallTask;
  readonly today: PlainDate;
  readonly errors: readonly FieldError[];
  readonly onInput: (parts: readonly TypedPart[]) => void;
};

/** What the parts come to: all of it on a day, or how much has none. */
const Sum = ({ filled, call }: Pick<PartFieldsProps, 'filled' | 'call'>) => {
  const { calls } = useTexts();
  const euro = (amount: Cents) => formatEuro(amount, language.value);
  const all = undisputedIn(filled, call);
  const parts = partsIn(filled, call);
  const paid = sum(parts.map(({ amount }) => amount));
  const last = parts
    .map(({ on }) => on)
    .reduce<PlainDate | undefined>((a, b) => (a ? later(a, b) : b), undefined);
  const left = minus(all, paid);
  return (
    <p class="small" role="status">
      {calls.partsTotal(euro(paid), euro(all))}{' '}
      {last && left === 0 && calls.everything(formatDate(last, language.value))}
      {last && left > 0 && calls.rest(euro(left))}
    </p>
  );
};

/** Which part on which day; the first is all of it as long as nobody names an amount. */
export const PartFields = ({ filled, call, today, errors, onInput }: PartFieldsProps) => {
  const { calls } = useTexts();
  const { parts } = filled;
  const latest = addDays(today, LATEST_CALL_DAYS.agreed ?? 0);
  const change = (at: number, changed: Partial<TypedPart>) =>
    onInput(parts.map((part, i) => (i === at ? { ...part, ...changed } : part)));
  return (
    <>
      {parts.map((part, i) => (
        <fieldset key={i} class="part">
          <legend class={parts.length === 1 ? 'visually-hidden' : undefined}>{calls.partName(i + 1)}</legend>
          <Field
            id={`part-amount-${i}`}
            name={`part-amount-${i}`}
            label={calls.part}
            inputMode="decimal"
            hint={parts.length === 1 ? formatEuro(undisputedIn(filled, call), language.value) : undefined}
            error={errorAt(errors, `part-amount-${i}`)}
            value={part.amount}
            onInput={(amount) => change(i, { amount })}
          />
          <DayField
            id={`part-on-${i}`}
            label={calls.partOn}
            value={part.on}
            min={today}
            max={latest}
            hint={parts.length === 1 ? calls.latest(formatDate(latest, language.value)) : undefined}
            error={errorAt(errors, `part-on-${i}`)}
            onInput={(on) => change(i, { on })}
          />
          {parts.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={calls.removePart(i + 1)}
              onClick={() => onInput(parts.filter((_, at) => at !== i))}
            >
              ×
            </button>
          )}
        </fieldset>
      ))}
      {parts.length < MOST_PARTS && (
        <p>
          <Button type="button" onClick={() => onInput([...parts, { amount: '', on: '' }])}>
            {calls.addPart}
          </Button>
        </p>
      )}
      <Sum filled={filled} call={call} />
    </>
  );
};
