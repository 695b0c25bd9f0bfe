import type { Release } from '@voldaan/contract/desk/releases.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate, formatWeekday } from '@voldaan/ui/format/date.ts';
import { Sheet } from '@voldaan/ui/sheet.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { Euro } from '../euro.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

/** How many messages a release sends, from which day, and to whom; then the button. */
export const ReleaseSheet = ({ release, onDone }: { release: Release; onDone: (said: string) => void }) => {
  const { intake, plan } = useTexts();
  const t = intake.release;
  const [open, setOpen] = useState(false);
  const act = useAct();
  return (
    <Sheet label={release.file}>
      <h3>{release.file}</h3>
      <p>{t.sum(release.invoices, release.debtors.length, formatEuro(release.amount, language.value))}</p>
      <h4>{t.sends}</h4>
      <dl class="details">
        {release.messages.map(({ kind, count, firstOn }) => (
          <div key={kind}>
            <dt>{plan.PLANNED[kind]}</dt>
            <dd>{t.first(count, formatWeekday(firstOn, language.value))}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.show(release.debtors.length)}
      </button>
      {open && (
        <table class="book">
          <caption class="visually-hidden">{t.to}</caption>
          <tbody>
            {release.debtors.map((debtor) => (
              <tr key={debtor.id}>
                <th scope="row">
                  <a href={`/debtors#${encodeURIComponent(debtor.id)}`}>{debtor.name}</a>
                  <span class="note">{debtor.to ?? t.letter}</span>
                </th>
                <td>{debtor.on ? formatDate(debtor.on, language.value) : ''}</td>
                <td class="money">
                  <Euro value={debtor.amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <div class="buttons">
        <Button
          type="button"
          busy={act.busy}
          onClick={() =>
            void act.run(
              () => api.release(release.importId),
              () => onDone(t.done),
            )
          }
        >
          {t.save}
        </Button>
      </div>
    </Sheet>
  );
};
