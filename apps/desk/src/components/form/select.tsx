import { describedBy, Labelled, type Labelling } from './labelled.tsx';

type SelectProps<Value extends string> = Labelling & {
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onInput: (value: Value) => void;
};

/** One of a few words. */
export const Select = <Value extends string>({
  value,
  options,
  onInput,
  ...labelling
}: SelectProps<Value>) => (
  <Labelled {...labelling}>
    <select
      id={labelling.id}
      value={value}
      aria-describedby={describedBy(labelling)}
      onInput={(event) => {
        const { value: chosen } = event.currentTarget;
        const found = keysOf(options).find((option) => option === chosen);
        if (found !== undefined) onInput(found);
      }}
    >
      {keysOf(options).map((option) => (
        <option key={option} value={option}>
          {options[option]}
        </option>
      ))}
    </select>
  </Labelled>
);

/** The keys of a complete record of words. */
export const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(words) as Key[];
