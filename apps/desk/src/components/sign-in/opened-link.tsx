import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** Who has no passkey yet is asked to make one; the others go to work. */
const goOn = async (): Promise<void> => {
  const account = await api.account();
  location.assign(account.ok && account.value.passkeys.length === 0 ? '/account' : '/');
};

/** A link from a mail was opened. A person uses it with a click; the scanner of a mail filter does not. */
export const OpenedLink = ({ secret, onLeave }: { secret: string; onLeave: () => void }) => {
  const { access } = useTexts();
  const t = access.signIn;
  const act = useAct();
  return (
    <>
      <p class="sentence">{t.opened}</p>
      {act.trouble ? <TroubleNotice trouble={act.trouble} /> : <p>{t.openedText}</p>}
      <div class="buttons">
        {!act.trouble && (
          <Button
            primary
            type="button"
            busy={act.busy}
            onClick={() =>
              void act.run(
                () => api.exchangeLink(secret),
                () => void goOn(),
              )
            }
          >
            {t.enter}
          </Button>
        )}
        <button type="button" class="quiet" onClick={onLeave}>
          {t.without}
        </button>
      </div>
    </>
  );
};
