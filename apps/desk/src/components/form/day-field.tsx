import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describedBy, Labelled, type Labelling } from './labelled.tsx';

type DayFieldProps = Labelling & {
  readonly value: string;
  readonly min?: PlainDate | undefined;
  readonly max?: PlainDate | undefined;
  readonly onInput: (value: string) => void;
};

/** A day, chosen or typed; `min` and `max` are business days, never the browser's own. */
export const DayField = ({ value, min, max, onInput, ...labelling }: DayFieldProps) => (
  <Labelled {...labelling}>
    <input
      id={labelling.id}
      type="date"
      value={value}
      min={min}
      max={max}
      aria-describedby={describedBy(labelling)}
      aria-invalid={labelling.error ? true : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Labelled>
);
