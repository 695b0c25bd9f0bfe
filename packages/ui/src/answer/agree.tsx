type AgreeProps = {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly error?: string | undefined;
  readonly onAgree: (agrees: boolean) => void;
};

/** One thing to agree with, in so many words; never ticked beforehand. */
export const Agree = ({ id, label, checked, error, onAgree }: AgreeProps) => (
  <div>
    {error && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
    <label class="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={error && `${id}-error`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onAgree(event.currentTarget.checked)}
      />
      {label}
    </label>
  </div>
);
