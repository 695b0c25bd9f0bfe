import type { AdministrationSettings } from '@voldaan/contract/desk/administration-settings.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt } from '../form/errors.ts';
import { Select } from '../form/select.tsx';
import { BandPreview } from './band-preview.tsx';
import { CollectorFields } from './collector-fields.tsx';
import { detailsErrors } from './details-errors.ts';
import { detailsFrom, type TextDetail, typedFrom } from './typed-details.ts';

type DetailsFormProps = {
  readonly settings: AdministrationSettings;
  readonly onDone: (said: string) => void;
};

/** Who the creditor is: all that stands on his mails, letters and pages, and who works for him. */
export const DetailsForm = ({ settings, onDone }: DetailsFormProps) => {
  const t = useTexts().administration;
  const hints: Readonly<Partial<Record<TextDetail, string>>> = t.hints;
  const { version, details } = settings;
  const [typed, setTyped] = useState(() => typedFrom(details));
  const [tried, setTried] = useState(false);
  const act = useAct();
  const wrong = detailsErrors(typed, t);
  const errors = tried ? wrong : [];
  const submit = () => {
    setTried(true);
    if (wrong.length > 0) return;
    void act.run(
      () => api.changeAdministration({ version, details: detailsFrom(typed, details.stopped) }),
      () => {
        setTried(false);
        onDone(t.done);
      },
    );
  };
  const text = (detail: TextDetail, inputMode: 'text' | 'email' | 'tel' | 'numeric' = 'text') => (
    <Field
      id={`administration-${detail}`}
      name={`administration-${detail}`}
      label={t.fields[detail]}
      hint={hints[detail]}
      error={errorAt(errors, `administration-${detail}`)}
      inputMode={inputMode}
      autocomplete="off"
      value={typed[detail]}
      onInput={(value) => setTyped({ ...typed, [detail]: value })}
    />
  );
  return (
    <ActForm title={t.details} act={t.save} {...act} errors={errors} onSubmit={submit}>
      <p>{t.explain}</p>
      <div class="pairs">
        {text('name')}
        {text('kvk', 'numeric')}
        {text('street')}
        {text('postcode')}
        {text('city')}
        {text('country')}
      </div>
      <div class="pairs">
        {text('iban')}
        {text('bic')}
      </div>
      <div class="pairs">
        {text('contact-name')}
        {text('contact-role')}
        {text('contact-phone', 'tel')}
        {text('contact-email', 'email')}
      </div>
      <div class="pairs">
        {text('sender', 'email')}
        <Select
          id="administration-language"
          label={t.fields.language}
          value={typed.language}
          options={t.languages}
          onInput={(language) => setTyped({ ...typed, language })}
        />
      </div>
      {text('color')}
      <BandPreview color={typed.color} />
      <CollectorFields typed={typed} text={text} onInput={setTyped} />
    </ActForm>
  );
};
