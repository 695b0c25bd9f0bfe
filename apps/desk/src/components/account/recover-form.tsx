import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';

/** Every passkey is lost: a printed code makes room for a new one. */
export const RecoverForm = ({ onDone }: { onDone: (said: string) => void }) => {
  const { access, desk } = useTexts();
  const t = access.account;
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = errorsOf({ 'recovery-code': tried && code.trim() === '' && desk.required.text(t.code) });
  return (
    <ActForm
      title={t.recover}
      act={t.recoverSave}
      {...act}
      errors={errors}
      onSubmit={() => {
        setTried(true);
        if (code.trim() !== '')
          void act.run(
            () => api.recover(code),
            () => onDone(t.recovered),
          );
      }}
    >
      <Field
        id="recovery-code"
        name="recovery-code"
        label={t.code}
        hint={t.recoverHint}
        error={errorAt(errors, 'recovery-code')}
        autocomplete="off"
        value={code}
        onInput={setCode}
      />
    </ActForm>
  );
};
