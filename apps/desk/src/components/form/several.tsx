import { keysOf } from './select.tsx';

type SeveralProps<Value extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly options: Readonly<Record<Value, string>>;
  readonly error?: string | undefined;
  readonly onInput: (values: readonly Value[]) => void;
};

/** Any of several answers, all in sight. */
export const Several = <Value extends string>(props: SeveralProps<Value>) => (
  <fieldset class="choice" id={props.name} tabIndex={-1}>
    <legend>{props.legend}</legend>
    {props.error && <span class="error">{props.error}</span>}
    {keysOf(props.options).map((option) => (
      <label key={option}>
        <input
          type="checkbox"
          name={props.name}
          value={option}
          checked={props.values.includes(option)}
          onInput={(event) => {
            const others = props.values.filter((value) => value !== option);
            props.onInput(event.currentTarget.checked ? [...others, option] : others);
          }}
        />
        {props.options[option]}
      </label>
    ))}
  </fieldset>
);
