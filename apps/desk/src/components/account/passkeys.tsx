import type { StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { dayOf } from '../../format/day.ts';
import { api } from '../../state/api.ts';
import { useOwnPasskey } from '../../state/passkeys.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { NewPasskey } from './new-passkey.tsx';

type PasskeysProps = {
  readonly account: StaffAccount;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onDone: (said: string) => void;
};

/** The keys that get somebody in. By mail alone they can be neither added beside others nor removed. */
export const Passkeys = ({ account, onCodes, onDone }: PasskeysProps) => {
  const { account: t } = useTexts().access;
  const act = useAct();
  const strong = account.way !== 'link';
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t.passkeys}</h2>
      <p>{t.explain}</p>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {account.passkeys.length === 0 && <p class="sentence">{t.none}</p>}
      <ul class="lines">
        {account.passkeys.map(({ id, name, since, usedAt }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <span class="note">
                {t.since(formatDate(dayOf(since), language.value))},{' '}
                {usedAt ? t.used(formatDate(dayOf(usedAt), language.value)) : t.unused}
              </span>
            </span>
            {strong && (
              <button
                type="button"
                class="quiet"
                aria-label={`${t.remove}: ${name}`}
                onClick={() =>
                  void act.run(
                    () => api.removePasskey(id),
                    () => onDone(t.removed),
                  )
                }
              >
                {t.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {account.mayRegister ? (
        <NewPasskey first={account.passkeys.length === 0} onCodes={onCodes} onDone={onDone} />
      ) : (
        <>
          <p>{t.use}</p>
          <div class="buttons">
            <Button
              primary
              type="button"
              busy={act.busy}
              onClick={() => void act.run(useOwnPasskey, () => location.assign('/'))}
            >
              {t.useNow}
            </Button>
          </div>
        </>
      )}
    </section>
  );
};
