import type { ComponentChildren } from 'preact';

export type Labelling = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** Ids of the hint and the error, for the control to name as its description. */
export const describedBy = ({ id, hint, error }: Labelling): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** A control with its label, its hint, and beside it what is wrong with it. */
export const Labelled = ({
  id,
  label,
  hint,
  error,
  children,
}: Labelling & { children: ComponentChildren }) => (
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
