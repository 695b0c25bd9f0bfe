import type { SessionChoices } from '@voldaan/contract/desk/session.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../state/api.ts';
import { useOwnPasskey } from '../../state/passkeys.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** Ways in beside the mailed link: a passkey, and the sign-in of a company. */
export const OtherWays = ({ companies }: Pick<SessionChoices, 'companies'>) => {
  const { access } = useTexts();
  const t = access.signIn;
  const act = useAct();
  return (
    <div class="ways">
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <Button
        type="button"
        busy={act.busy}
        onClick={() => void act.run(useOwnPasskey, () => location.assign('/'))}
      >
        {t.passkey}
      </Button>
      {companies.map(({ id, name }) => (
        <Button
          key={id}
          type="button"
          busy={act.busy}
          onClick={() =>
            void act.run(
              () => api.beginOpenId(id),
              ({ address }) => location.assign(address),
            )
          }
        >
          {t.company(name)}
        </Button>
      ))}
    </div>
  );
};
