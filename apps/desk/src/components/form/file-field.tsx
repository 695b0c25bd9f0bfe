import { describedBy, Labelled, type Labelling } from './labelled.tsx';

type FileFieldProps = Labelling & {
  /** What the browser offers to choose; what it really is, the server sees. */
  readonly accept: string;
  readonly onInput: (file: File | undefined) => void;
};

/** One file, chosen. */
export const FileField = ({ accept, onInput, ...labelling }: FileFieldProps) => (
  <Labelled {...labelling}>
    <input
      id={labelling.id}
      type="file"
      accept={accept}
      aria-describedby={describedBy(labelling)}
      aria-invalid={labelling.error ? true : undefined}
      onChange={(event) => onInput(event.currentTarget.files?.[0])}
    />
  </Labelled>
);
