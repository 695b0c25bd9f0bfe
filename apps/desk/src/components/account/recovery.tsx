import type { StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { RecoverForm } from './recover-form.tsx';

type RecoveryProps = {
  readonly account: StaffAccount;
  /** Codes that were just made: shown once, to print. */
  readonly shown: readonly string[] | undefined;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onDone: (said: string) => void;
};

/** The way back in for who has lost every passkey. */
export const Recovery = ({ account, shown, onCodes, onDone }: RecoveryProps) => {
  const { account: t } = useTexts().access;
  const act = useAct();
  const lost = account.way === 'link' && account.passkeys.length > 0;
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{t.codes}</h2>
      <p>{t.codesExplain}</p>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {shown ? (
        <div class="codes" role="status">
          <h3>{t.codesShown}</h3>
          <p>{t.codesOnce}</p>
          <ul>
            {shown.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Button type="button" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      ) : (
        account.passkeys.length > 0 && <p>{t.codesLeft(account.recoveryCodesLeft)}</p>
      )}
      {account.way !== 'link' && account.passkeys.length > 0 && !shown && (
        <>
          <p class="hint">{t.renewHint}</p>
          <div class="buttons">
            <Button
              type="button"
              busy={act.busy}
              onClick={() =>
                void act.run(
                  () => api.renewRecoveryCodes(),
                  ({ recoveryCodes }) => onCodes(recoveryCodes ?? []),
                )
              }
            >
              {t.renew}
            </Button>
          </div>
        </>
      )}
      {lost && <RecoverForm onDone={onDone} />}
    </section>
  );
};
