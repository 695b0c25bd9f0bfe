import type { Scope } from '@voldaan/contract/machine/scope.ts';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { Several } from '../form/several.tsx';

/** Names the system and chooses what it may do; its key is shown once. */
export const MakeKeyForm = (props: { onMade: (text: string) => void; onCancel: () => void }) => {
  const { connections, desk } = useTexts();
  const t = connections.keys;
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['invoices:write']);
  const [tried, setTried] = useState(false);
  const act = useAct();
  const errors = errorsOf({
    'key-name': tried && name.trim() === '' && desk.required.text(t.name),
    'key-scopes': tried && scopes.length === 0 && desk.required.choose(t.scopes),
  });
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || scopes.length === 0) return;
    void act.run(
      () => api.makeKey({ name: name.trim(), scopes: [...scopes] }),
      ({ text }) => props.onMade(text),
    );
  };
  return (
    <ActForm title={t.make} act={t.save} {...act} errors={errors} onSubmit={submit} onCancel={props.onCancel}>
      <Field
        id="key-name"
        name="key-name"
        label={t.name}
        hint={t.nameHint}
        error={errorAt(errors, 'key-name')}
        autocomplete="off"
        value={name}
        onInput={setName}
      />
      <Several
        name="key-scopes"
        legend={t.scopes}
        values={scopes}
        options={connections.scope}
        error={errorAt(errors, 'key-scopes')}
        onInput={setScopes}
      />
    </ActForm>
  );
};
