import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { describedBy } from './described.ts';
import { Labelled } from './labelled.tsx';

type DateProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  readonly onInput: (value: string) => void;
};

/** A day, chosen in the way of the device; what lies outside the limits is told in words of our own. */
export const DateField = ({ id, label, hint, error, onInput, ...input }: DateProps) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    <input
      {...input}
      id={id}
      type="date"
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? true : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Labelled>
);
