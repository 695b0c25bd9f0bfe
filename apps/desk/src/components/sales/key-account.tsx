import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type KeyAccountProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** So much is open that somebody says whether sales should hear of this debtor first; nothing otherwise. */
export const KeyAccount = ({ card, onDone }: KeyAccountProps) => {
  const t = useTexts().sales.keyAccount;
  const act = useAct();
  const { keyAccountProposed: open, reader } = card.sales;
  if (open === null || reader === 'sales') return null;
  const say = (keyAccount: boolean) =>
    void act.run(
      () => api.markKeyAccount(card.debtor.id, { keyAccount }),
      () => onDone(keyAccount ? t.marked : t.declined),
    );
  return (
    <>
      <h3>{t.title}</h3>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <p>{t.text(formatEuro(open, language.value))}</p>
      <div class="buttons">
        <Button type="button" busy={act.busy} onClick={() => say(true)}>
          {t.yes}
        </Button>
        <Button type="button" busy={act.busy} onClick={() => say(false)}>
          {t.no}
        </Button>
      </div>
    </>
  );
};
