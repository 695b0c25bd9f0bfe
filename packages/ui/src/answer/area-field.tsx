import { describedBy } from './described.ts';
import { Labelled } from './labelled.tsx';

type AreaProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly most: number;
  readonly onInput: (value: string) => void;
};

/** Room for a few sentences. */
export const AreaField = ({ id, label, hint, error, value, most, onInput }: AreaProps) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    <textarea
      id={id}
      rows={5}
      maxLength={most}
      value={value}
      aria-describedby={describedBy(id, hint, error)}
      aria-invalid={error ? true : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Labelled>
);
