import { keysOf } from './select.tsx';

type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly legend: string;
  /** The heading above says the same: the legend is only read aloud. */
  readonly quiet?: boolean;
  readonly value: Value | undefined;
  readonly options: Readonly<Record<Value, string>>;
  readonly error?: string | undefined;
  readonly onInput: (value: Value) => void;
};

/** One of several answers, all in sight, so that one glance and one click are enough. */
export const Choice = <Value extends string>(props: ChoiceProps<Value>) => (
  <fieldset class="choice" id={props.name} tabIndex={-1}>
    <legend class={props.quiet ? 'visually-hidden' : undefined}>{props.legend}</legend>
    {props.error && <span class="error">{props.error}</span>}
    {keysOf(props.options).map((option) => (
      <label key={option}>
        <input
          type="radio"
          name={props.name}
          value={option}
          checked={props.value === option}
          onInput={() => props.onInput(option)}
        />
        {props.options[option]}
      </label>
    ))}
  </fieldset>
);
