import { Button } from '@voldaan/ui/button.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { useState } from 'preact/hooks';
import { makePasskey } from '../../state/passkeys.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type NewPasskeyProps = {
  readonly first: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onDone: (said: string) => void;
};

/** Makes a passkey under a name that its owner recognises. */
export const NewPasskey = ({ first, onCodes, onDone }: NewPasskeyProps) => {
  const { access, desk } = useTexts();
  const t = access.account;
  const [called, setCalled] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct();
  const missing = called.trim() === '';
  return (
    <form
      class="new-passkey"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing) return;
        void act.run(
          () => makePasskey(called.trim()),
          ({ recoveryCodes }) => {
            setCalled('');
            setTried(false);
            if (recoveryCodes) onCodes(recoveryCodes);
            onDone(t.made);
          },
        );
      }}
    >
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <Field
        id="passkey-name"
        name="passkey-name"
        label={t.called}
        hint={t.calledHint}
        error={tried && missing ? desk.required.text(t.called) : undefined}
        value={called}
        onInput={setCalled}
      />
      <div class="buttons">
        <Button primary={first} busy={act.busy}>
          {first ? t.make : t.makeMore}
        </Button>
      </div>
    </form>
  );
};
