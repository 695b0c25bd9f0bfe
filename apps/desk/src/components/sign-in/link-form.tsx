import { Button } from '@voldaan/ui/button.tsx';
import { Field } from '@voldaan/ui/field.tsx';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** Nothing that is no address is sent; which of them are listed only a mailbox tells. */
const looksLikeAddress = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

/** Asks for a link; whoever asks reads the same answer. */
export const LinkForm = () => {
  const { access } = useTexts();
  const t = access.signIn;
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState<string>();
  const act = useAct();
  if (asked !== undefined)
    return (
      <Notice kind="paid" title={t.asked} live>
        <p>{t.askedText(asked)}</p>
        <button type="button" class="quiet" onClick={() => setAsked(undefined)}>
          {t.otherAddress}
        </button>
      </Notice>
    );
  return (
    <form
      class="ask-link"
      // Until the page has woken up a click does nothing, and no address gets into the address bar.
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (looksLikeAddress(email))
          void act.run(
            () => api.askForLink(email.trim()),
            () => setAsked(email.trim()),
          );
      }}
    >
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <Field
        id="email"
        name="email"
        label={t.email}
        hint={t.emailHint}
        error={tried && !looksLikeAddress(email) ? t.wrongEmail : undefined}
        inputMode="email"
        autocomplete="email"
        value={email}
        onInput={setEmail}
      />
      <Button primary busy={act.busy}>
        {t.ask}
      </Button>
    </form>
  );
};
