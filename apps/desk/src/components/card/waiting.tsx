import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { DecideButton } from '../inbox/decide-button.tsx';
import { StepPreview } from './step-preview.tsx';

/** What waits for a person on this card: a yes, a message of which nobody knows, a letter. */
export const Waiting = ({ card }: { card: DebtorCard }) => {
  const { card: t, words } = useTexts();
  const { id } = card.debtor;
  return (
    <>
      {card.approvals.map((approval) => (
        <Notice key={approval.id} kind="wait" title={t.approval.title(words.STEP[approval.step])}>
          <p>
            {t.approval.text(
              words.invoiceNames(approval.invoices),
              formatEuro(approval.amount, language.value),
            )}
          </p>
          <StepPreview debtorId={id} approvalId={approval.id} />
          <DecideButton
            primary
            debtorId={id}
            name={card.debtor.name}
            work={approval.id}
            said={t.approval.save}
            run={() => api.approve(id, approval.id)}
          />
        </Notice>
      ))}
      {card.uncertain.map((message) => (
        <Notice key={message.id} kind="wait" title={t.uncertain.title}>
          <p>{t.uncertain.text(message.to, formatMoment(message.at, language.value))}</p>
          <DecideButton
            debtorId={id}
            name={card.debtor.name}
            work={message.id}
            said={t.uncertain.save}
            run={() => api.sendAgain(id, message.id)}
          />
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
