import type { ComponentChildren } from 'preact';

type LabelledProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
};

/** A control with its label, its hint, and above it what is wrong with it. */
export const Labelled = ({ id, label, hint, error, children }: LabelledProps) => (
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
    {children}
  </div>
);
