import type { StaffAccount } from '@voldaan/contract/desk/sign-in.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type MorningMailProps = { readonly account: StaffAccount; readonly onDone: (said: string) => void };

/** Whether the mail of the morning comes; one tick, kept at once. */
export const MorningMail = ({ account, onDone }: MorningMailProps) => {
  const { morningMail: t } = useTexts().mails;
  const act = useAct();
  const [wanted, setWanted] = useState(account.morningMail);
  const set = (to: boolean) => {
    setWanted(to);
    void act.run(
      () => api.setMorningMail(to),
      () => onDone(to ? t.comes : t.stays),
    );
  };
  return (
    <section aria-labelledby="morning-mail">
      <h2 id="morning-mail">{t.title}</h2>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <p>{t.explain}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={wanted}
          disabled={act.busy}
          onInput={(event) => set(event.currentTarget.checked)}
        />
        {t.wanted}
      </label>
    </section>
  );
};
