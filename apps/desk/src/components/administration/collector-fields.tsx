import type { JSX } from 'preact';
import { useTexts } from '../../state/reader.ts';
import { Choice } from '../form/choice.tsx';
import { DayField } from '../form/day-field.tsx';
import type { TextDetail, TypedDetails } from './typed-details.ts';

type CollectorFieldsProps = {
  readonly typed: TypedDetails;
  /** A field of text by its name. */
  readonly text: (detail: TextDetail) => JSX.Element;
  readonly onInput: (typed: TypedDetails) => void;
};

/** Who works these books; who is not the creditor's own staff says how he is registered. */
export const CollectorFields = ({ typed, text, onInput }: CollectorFieldsProps) => {
  const t = useTexts().administration;
  return (
    <>
      <Choice
        name="administration-kind"
        legend={t.collector.legend}
        value={typed.kind}
        options={t.collector.kinds}
        onInput={(kind) => onInput({ ...typed, kind })}
      />
      {typed.kind !== 'own-staff' && (
        <>
          <p class="hint">{t.collector.registration}</p>
          <div class="pairs">
            {text('collector-name')}
            {text('registration-number')}
            <DayField
              id="administration-registration-until"
              label={t.fields['registration-until']}
              value={typed['registration-until']}
              onInput={(until) => onInput({ ...typed, 'registration-until': until })}
            />
          </div>
        </>
      )}
    </>
  );
};
