import type { Letter } from '@voldaan/contract/desk/letters.ts';
import { isPlainDate, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { DayField } from '../form/day-field.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';

type PostedFormProps = {
  readonly letter: Letter;
  readonly today: PlainDate;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** The day that the letter really went into the post; a registered one with its number. */
export const PostedForm = ({ letter, today, onDone, onCancel }: PostedFormProps) => {
  const { intake, desk } = useTexts();
  const t = intake.letters;
  const [on, setOn] = useState<string>(today);
  const [tracking, setTracking] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const missing = letter.registered && tracking.trim() === '';
  const errors = errorsOf({
    'posted-on': tried && !isPlainDate(on) && desk.required.day(t.postedOn),
    'posted-tracking': tried && missing && desk.required.text(t.tracking),
  });
  const submit = () => {
    setTried(true);
    if (!isPlainDate(on) || missing) return;
    const body = { on, tracking: tracking.trim() || null };
    void act.run(() => api.posted(letter.accountId, letter.id, body), onDone);
  };
  return (
    <ActForm title={t.posted} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={onCancel}>
      <DayField
        id="posted-on"
        label={t.postedOn}
        error={errorAt(errors, 'posted-on')}
        value={on}
        max={today}
        {...(letter.printed && { min: letter.printed })}
        onInput={setOn}
      />
      {letter.registered && (
        <Field
          id="posted-tracking"
          name="posted-tracking"
          label={t.tracking}
          error={errorAt(errors, 'posted-tracking')}
          value={tracking}
          onInput={setTracking}
        />
      )}
    </ActForm>
  );
};
