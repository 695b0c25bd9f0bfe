import type { StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import { useState } from 'preact/hooks';
import { MorningMail } from '../components/account/morning-mail.tsx';
import { Passkeys } from '../components/account/passkeys.tsx';
import { Recovery } from '../components/account/recovery.tsx';
import { Sessions } from '../components/account/sessions.tsx';
import { Awaited } from '../components/awaited.tsx';
import { Frame } from '../components/frame.tsx';
import { Said } from '../components/said.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';

/** "Mijn account": how one gets in, and where one is in now. */
export const AccountPlace = () => {
  const { account: t } = useTexts().access;
  const asked = useAsked<StaffAccount>(() => api.account(), 'account');
  const [codes, setCodes] = useState<readonly string[]>();
  const [said, setSaid] = useState<string>();
  return (
    <Frame here="account">
      {() => (
        <div class="page access">
          <h1>{t.title}</h1>
          <Said text={said} />
          <Awaited asked={asked}>
            {(account) => (
              <>
                <p>{t.who(account.name, account.email)}</p>
                <Passkeys account={account} onCodes={setCodes} onDone={setSaid} />
                <Recovery account={account} shown={codes} onCodes={setCodes} onDone={setSaid} />
                <MorningMail account={account} onDone={setSaid} />
                <Sessions account={account} onDone={setSaid} />
              </>
            )}
          </Awaited>
        </div>
      )}
    </Frame>
  );
};
