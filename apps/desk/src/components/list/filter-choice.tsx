import { keysOf } from '../form/select.tsx';

type FilterChoiceProps<Value extends string> = {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onInput: (value: Value) => void;
};

/** Which part of a list is shown, all parts in sight. */
export const FilterChoice = <Value extends string>(props: FilterChoiceProps<Value>) => (
  <fieldset class="filters">
    <legend class="visually-hidden">{props.legend}</legend>
    {keysOf(props.options).map((key) => (
      <label key={key}>
        <input type="radio" name="filter" checked={props.value === key} onInput={() => props.onInput(key)} />
        {props.options[key]}
      </label>
    ))}
  </fieldset>
);
