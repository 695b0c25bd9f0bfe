import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type WaitingProps = { readonly card: DebtorCard; readonly onDone: (said: string) => void };

/** What waits for a person on this card: a yes, a message of which nobody knows, a letter. */
export const Waiting = ({ card, onDone }: WaitingProps) => {
  const { card: t, words } = useTexts();
  const act = useAct();
  const { id } = card.debtor;
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      {card.approvals.map((approval) => (
        <Notice key={approval.id} kind="wait" title={t.approval.title(words.STEP[approval.step])}>
          <p>
            {t.approval.text(
              words.invoiceNames(approval.invoices),
              formatEuro(approval.amount, language.value),
            )}
          </p>
          <Button
            primary
            type="button"
            busy={act.busy}
            onClick={() =>
              void act.run(
                () => api.approve(id, approval.id),
                () => onDone(t.approval.done),
              )
            }
          >
            {t.approval.save}
          </Button>
        </Notice>
      ))}
      {card.uncertain.map((message) => (
        <Notice key={message.id} kind="wait" title={t.uncertain.title}>
          <p>{t.uncertain.text(message.to, formatMoment(message.at, language.value))}</p>
          <Button
            type="button"
            busy={act.busy}
            onClick={() =>
              void act.run(
                () => api.sendAgain(id, message.id),
                () => onDone(t.uncertain.done),
              )
            }
          >
            {t.uncertain.save}
          </Button>
        </Notice>
      ))}
      {card.letters.map((letter) => (
        <Notice key={letter.id} kind="wait" title={t.letter.title(words.STEP[letter.step])}>
          <p>
            {t.letter.text} <a href="/letters">{t.letter.go}</a>
          </p>
        </Notice>
      ))}
    </>
  );
};
