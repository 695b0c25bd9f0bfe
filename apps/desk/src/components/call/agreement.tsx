import type { CardAgreement } from '@voldaan/contract/desk/agreements.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import { formatEuro } from '@voldaan/domain/money/euro.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { formatDate, formatMoment } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { ConfirmationForm } from './confirmation-form.tsx';
import { ContestedAnswer } from './contested-answer.tsx';

type AgreementProps = {
  readonly debtorId: string;
  readonly name: string;
  readonly agreement: CardAgreement;
  /** The task that a correction opened; null when there is none, or it was dealt with. */
  readonly taskId: string | null;
  readonly onDone: (said: string) => void;
};

/** What was agreed, point by point, each part with what became of it. */
const Points = ({ agreement }: Pick<AgreementProps, 'agreement'>) => {
  const { calls } = useTexts();
  const t = calls.agreement;
  const euro = (amount: Cents) => formatEuro(amount, language.value);
  const { claims, parts, rest, ordersOnHold } = agreement;
  return (
    <ul class="points">
      {claims.map(({ invoice, amount, disputed }) => (
        <li key={invoice}>
          {disputed > 0 ? t.partWrong(invoice, euro(amount), euro(disputed)) : t.right(invoice, euro(amount))}
        </li>
      ))}
      {parts.map(({ amount, on, state }) => (
        <li key={on}>
          {t.part(euro(amount), formatDate(on, language.value))}
          {state !== 'ahead' && <strong> · {t.state[state]}</strong>}
        </li>
      ))}
      {rest > 0 && <li>{calls.rest(euro(rest))}</li>}
      <li>{ordersOnHold ? t.orders : t.ordersGoOn}</li>
    </ul>
  );
};

/** Whether it was confirmed, and what the debtor says of it; silence is no acknowledgment. */
const Standing = ({ agreement: { mail, answer } }: Pick<AgreementProps, 'agreement'>) => {
  const t = useTexts().calls.agreement;
  const on = (day: CardAgreement['parts'][number]['on']) => formatDate(day, language.value);
  if (answer?.right) return <p class="acknowledged">{t.acknowledged(on(answer.on))}</p>;
  if (answer) {
    return (
      <>
        <p>
          <strong>{t.contested(on(answer.on))}</strong>
        </p>
        {answer.words && <blockquote>{answer.words}</blockquote>}
      </>
    );
  }
  if (!mail) return null;
  return <p class="small">{mail.sent ? `${t.sentOn(on(mail.on))} ${t.silent}` : t.skippedOn(on(mail.on))}</p>;
};

/** An agreement by phone on the card, with its confirmation. */
export const Agreement = ({ debtorId, name, agreement, taskId, onDone }: AgreementProps) => {
  const t = useTexts().calls.agreement;
  const [afterAll, setAfterAll] = useState(false);
  const { id, at, calledBy, people, mail } = agreement;
  const skipped = mail !== null && !mail.sent;
  const other = people && (people.role ? `${people.name} (${people.role})` : people.name);
  return (
    <section class="act agreement">
      <h2>{t.title(formatMoment(at, language.value))}</h2>
      {people && other && (
        <p>{calledBy === 'us' ? t.weCalled(people.caller, other) : t.theyCalled(other, people.caller)}</p>
      )}
      <Points agreement={agreement} />
      <Standing agreement={agreement} />
      {taskId && <ContestedAnswer debtorId={debtorId} name={name} agreementId={id} taskId={taskId} />}
      {skipped && !afterAll && (
        <div class="buttons">
          <Button type="button" onClick={() => setAfterAll(true)}>
            {t.sendAfterAll}
          </Button>
        </div>
      )}
      {(mail === null || (skipped && afterAll)) && (
        <ConfirmationForm debtorId={debtorId} agreementId={id} skipped={skipped} onDone={onDone} />
      )}
    </section>
  );
};
