import { describedBy, Labelled, type Labelling } from './labelled.tsx';

type TextAreaProps = Labelling & {
  readonly value: string;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
};

/** Text of more than one line. */
export const TextArea = ({ value, rows = 3, onInput, ...labelling }: TextAreaProps) => (
  <Labelled {...labelling}>
    <textarea
      id={labelling.id}
      rows={rows}
      value={value}
      aria-describedby={describedBy(labelling)}
      aria-invalid={labelling.error ? true : undefined}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </Labelled>
);
