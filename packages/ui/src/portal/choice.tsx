import type { ComponentChildren } from 'preact';

type ChoiceProps = {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose?: ((value: string) => void) | undefined;
  readonly children: ComponentChildren;
};

/** One radio button as a line of the book, the whole line being its target. */
export const Choice = ({ name, value, checked, onChoose, children }: ChoiceProps) => (
  <label class="choice">
    <input
      type="radio"
      name={name}
      value={value}
      checked={checked}
      onChange={onChoose && (() => onChoose(value))}
    />
    {children}
  </label>
);
