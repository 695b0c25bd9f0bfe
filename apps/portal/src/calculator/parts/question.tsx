import { Choice } from '@voldaan/ui/portal/choice.tsx';

type QuestionProps<Value extends string> = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: Value) => void;
};

/** A question with its answers as lines of the book; an error summary can lead to it. */
export const Question = <Value extends string>(props: QuestionProps<Value>) => {
  const { id, legend, hint, error, options, chosen, onChoose } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} class="question" tabIndex={-1} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
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
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          name={id}
          value={value}
          checked={chosen === value}
          onChoose={() => onChoose(value)}
        >
          <span>{label}</span>
        </Choice>
      ))}
    </fieldset>
  );
};
