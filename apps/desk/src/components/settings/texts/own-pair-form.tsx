import type { OwnText, TextPreview, TextProblem } from '@voldaan/contract/desk/settings-texts.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { TextArea } from '../../form/text-area.tsx';
import { OwnTextForm } from './own-text-form.tsx';

type Place = TextProblem['place'];

/** One of the two texts: where it stands in a message, what it is called, and what it says now. */
type Own = { readonly place: Place; readonly label: string; readonly text: string };

export type OwnPairFormProps = {
  readonly version: number;
  readonly mayChange: boolean;
  readonly onPreview: (preview: TextPreview) => void;
  readonly onDone: (said: string) => void;
};

type PairProps = OwnPairFormProps & {
  readonly title: string;
  readonly pair: readonly [Own, Own];
  readonly ownOf: (first: string, second: string) => OwnText;
};

const idOf = (place: Place): string => `own-${place}`;

/** Two texts of one's own that stand in a message together. */
export const OwnPairForm = ({ pair, ownOf, ...rest }: PairProps) => {
  const t = useTexts().settings.texts;
  const [first, second] = pair;
  const [one, setOne] = useState(first.text);
  const [two, setTwo] = useState(second.text);
  const area = ({ place, label }: Own, value: string, onInput: (value: string) => void) => (
    <TextArea id={idOf(place)} label={label} hint={t.optional} rows={2} value={value} onInput={onInput} />
  );
  return (
    <OwnTextForm
      {...rest}
      own={ownOf(one, two)}
      fieldOf={(place) => idOf(place === second.place ? place : first.place)}
    >
      {area(first, one, setOne)}
      {area(second, two, setTwo)}
    </OwnTextForm>
  );
};
