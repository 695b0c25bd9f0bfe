import { describedBy } from './described.ts';
import { Labelled } from './labelled.tsx';

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly fewer: string;
  readonly more: string;
  readonly onInput: (value: string) => void;
};

const stepped = (value: string, by: number): string =>
  String(Math.max(1, (Number.parseInt(value, 10) || 0) + by));

/** A whole number to type, with buttons for one less and one more; no slider. */
export const NumberField = ({ id, label, hint, error, value, fewer, more, onInput }: NumberProps) => (
  <Labelled id={id} label={label} hint={hint} error={error}>
    <span class="stepper">
      <button type="button" class="button" aria-label={fewer} onClick={() => onInput(stepped(value, -1))}>
        −
      </button>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <button type="button" class="button" aria-label={more} onClick={() => onInput(stepped(value, 1))}>
        +
      </button>
    </span>
  </Labelled>
);
