import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Select } from '../form/select.tsx';

const isAddress = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

/** Lists somebody by address; the mail says where to sign in. */
export const InviteForm = ({ onDone }: { onDone: (said: string) => void }) => {
  const { access, desk } = useTexts();
  const t = access.users;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('collector');
  const [language, setLanguage] = useState<Language>('nl');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = errorsOf({
    'invite-name': tried && name.trim() === '' && desk.required.text(t.name),
    'invite-email': tried && !isAddress(email) && access.signIn.wrongEmail,
  });
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || !isAddress(email)) return;
    void act.run(
      () => api.invite({ name: name.trim(), email: email.trim(), role, language }),
      () => {
        onDone(t.invited(name.trim()));
        setName('');
        setEmail('');
        setTried(false);
      },
    );
  };
  return (
    <ActForm title={t.invite} act={t.send} {...act} errors={errors} onSubmit={submit}>
      <Field
        id="invite-name"
        name="invite-name"
        label={t.name}
        error={errorAt(errors, 'invite-name')}
        autocomplete="off"
        value={name}
        onInput={setName}
      />
      <Field
        id="invite-email"
        name="invite-email"
        label={t.email}
        error={errorAt(errors, 'invite-email')}
        inputMode="email"
        autocomplete="off"
        value={email}
        onInput={setEmail}
      />
      <Select id="invite-role" label={t.role} value={role} options={t.roles} onInput={setRole} />
      <Select
        id="invite-language"
        label={t.language}
        value={language}
        options={t.languages}
        onInput={setLanguage}
      />
    </ActForm>
  );
};
