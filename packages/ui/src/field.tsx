type FieldProps = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  readonly autocomplete?: string;
  readonly onInput?: (value: string) => void;
};

/** A text field with its label, its hint, and beside it what is wrong with it. */
export const Field = ({ id, label, hint, error, onInput, value, ...input }: FieldProps) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <input
        {...input}
        id={id}
        type="text"
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        onInput={onInput && ((event) => onInput(event.currentTarget.value))}
      />
    </div>
  );
};
