import { useTexts } from '../../state/reader.ts';
import type { Labelling } from './labelled.tsx';
import { TextArea } from './text-area.tsx';

type NoteAreaProps = Omit<Labelling, 'hint'> & {
  readonly value: string;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
};

/** A note about somebody: it says what must not be written down. */
export const NoteArea = (props: NoteAreaProps) => {
  const { desk } = useTexts();
  return <TextArea {...props} hint={desk.noteHint} />;
};
