import { Choice } from '../portal/choice.tsx';

export type Option = { readonly value: string; readonly label: string; readonly note?: string };

type OptionsProps = {
  /** Also the id of the first one, so that an error leads there. */
  readonly name: string;
  readonly legend: string;
  /** The heading above says the same already. */
  readonly quiet?: boolean;
  readonly options: readonly Option[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** One of several, each a line of the book. */
export const Options = ({ name, legend, quiet, options, value, error, onChoose }: OptionsProps) => (
  <fieldset id={name} tabIndex={-1} aria-describedby={error && `${name}-error`}>
    <legend class={quiet ? 'visually-hidden' : undefined}>{legend}</legend>
    {error && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    {options.map((option) => (
      <Choice
        key={option.value}
        name={name}
        value={option.value}
        checked={option.value === value}
        onChoose={onChoose}
      >
        <span>
          {option.label}
          {option.note && <span class="small"> {option.note}</span>}
        </span>
      </Choice>
    ))}
  </fieldset>
);
