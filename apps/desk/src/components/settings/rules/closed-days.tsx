import { Button } from '@voldaan/ui/button.tsx';
import type { FieldError } from '@voldaan/ui/error-summary.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useTexts } from '../../../state/reader.ts';
import { DayField } from '../../form/day-field.tsx';
import { errorAt } from '../../form/errors.ts';
import type { TypedPeriod } from './typed-sending.ts';

type ClosedDaysProps = {
  readonly closed: readonly TypedPeriod[];
  readonly errors: readonly FieldError[];
  readonly mayChange: boolean;
  readonly onInput: (closed: readonly TypedPeriod[]) => void;
};

/** Days on which the administration is closed, besides the holidays of the law. */
export const ClosedDays = ({ closed, errors, mayChange, onInput }: ClosedDaysProps) => {
  const t = useTexts().settings.sending;
  const error = errorAt(errors, 'sending-closed');
  return (
    <fieldset class="group" id="sending-closed" tabIndex={-1}>
      <legend>{t.closed}</legend>
      <p class="hint">{t.closedText}</p>
      {error && <p class="error">{error}</p>}
      {closed.length === 0 && <p>{t.none}</p>}
      {closed.map((period, i) => {
        const change = (part: Partial<TypedPeriod>) =>
          onInput(closed.map((each, at) => (at === i ? { ...each, ...part } : each)));
        const id = `closed-${i}`;
        return (
          // A period has no name until it is typed: its place in the list is what it is.
          <fieldset key={id} class="period">
            <legend class="visually-hidden">{t.period(i + 1)}</legend>
            <DayField
              id={`${id}-from`}
              label={t.from}
              value={period.from}
              onInput={(from) => change({ from, until: period.until === '' ? from : period.until })}
            />
            <DayField
              id={`${id}-until`}
              label={t.until}
              value={period.until}
              onInput={(until) => change({ until })}
            />
            <Field
              id={`${id}-name`}
              name={`${id}-name`}
              label={t.name}
              value={period.name}
              autocomplete="off"
              onInput={(name) => change({ name })}
            />
            {mayChange && (
              <button
                type="button"
                class="quiet"
                aria-label={t.removeOf(period.name || t.period(i + 1))}
                onClick={() => onInput(closed.filter((_, at) => at !== i))}
              >
                {t.remove}
              </button>
            )}
          </fieldset>
        );
      })}
      {mayChange && (
        <p>
          <Button type="button" onClick={() => onInput([...closed, { from: '', until: '', name: '' }])}>
            {t.add}
          </Button>
        </p>
      )}
    </fieldset>
  );
};
