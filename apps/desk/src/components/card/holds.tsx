import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

/** The pauses that a person may end, with what was written and what they cover. */
export const Holds = ({ card }: { card: DebtorCard }) => {
  const { card: t, words } = useTexts();
  const act = useAct();
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {card.holds.map((hold) => {
        const name = words.HOLD_BADGE[hold.reason];
        const title = hold.until
          ? t.holdUntil(name, formatDate(hold.until, language.value))
          : t.holdOpen(name);
        return (
          <Notice key={hold.id} kind="hold" title={title}>
            {hold.text && <p>{hold.text}</p>}
            <p class="small">{hold.invoices ? words.invoiceNames(hold.invoices) : t.hold.all}</p>
            {hold.mayEnd && (
              <button
                type="button"
                class="quiet"
                onClick={() =>
                  void act.run(
                    () => api.endHold(card.debtor.id, hold.id),
                    () => undefined,
                  )
                }
              >
                {t.hold.end}
              </button>
            )}
          </Notice>
        );
      })}
    </>
  );
};
