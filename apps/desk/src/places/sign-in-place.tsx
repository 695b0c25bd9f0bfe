import type { SessionChoices } from '@voldaan/contract/desk/session.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useEffect, useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { ReaderChoices } from '../components/reader-choices.tsx';
import { DemoUsers } from '../components/sign-in/demo-users.tsx';
import { LinkForm } from '../components/sign-in/link-form.tsx';
import { OpenedLink } from '../components/sign-in/opened-link.tsx';
import { OtherWays } from '../components/sign-in/other-ways.tsx';
import { api } from '../state/api.ts';
import { hearEarlyEntries } from '../state/hear-early-entries.ts';
import { useTexts, wakeReader } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** All ways in, the one for everybody on top; on a laptop the demo users beneath. */
const WaysIn = ({ failed }: { failed: boolean }) => {
  const { access } = useTexts();
  const choices = useAsked<SessionChoices>(() => api.choices(), 'choices');
  return (
    <>
      {failed && (
        <Notice kind="error" title={access.signIn.failed} live>
          <p>{access.signIn.failedText}</p>
        </Notice>
      )}
      <LinkForm />
      <Awaited asked={choices}>
        {({ users, companies }) => (
          <>
            <OtherWays companies={companies} />
            {users.length > 0 && <DemoUsers users={users} />}
          </>
        )}
      </Awaited>
    </>
  );
};

/** Who are you? A secret in the address is taken out of it before anything else happens. */
export const SignInPlace = () => {
  const { desk, access } = useTexts();
  const [secret, setSecret] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    wakeReader();
    hearEarlyEntries();
    setSecret(location.hash.slice(1));
    setFailed(new URLSearchParams(location.search).has('failed'));
    history.replaceState(null, '', location.pathname);
  }, []);
  return (
    <main class="sign-in">
      <p class="mark">{desk.title}</p>
      <h1>{access.signIn.title}</h1>
      {secret ? <OpenedLink secret={secret} onLeave={() => setSecret('')} /> : <WaysIn failed={failed} />}
      <ReaderChoices signedIn={false} />
    </main>
  );
};
