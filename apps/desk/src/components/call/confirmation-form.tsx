import type { MailPreview as Mail } from '@voldaan/contract/desk/review.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import { MailPreview } from '../review/mail-preview.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';

type ConfirmationFormProps = {
  readonly debtorId: string;
  readonly agreementId: string;
  /** somebody chose not to send it before */
  readonly skipped: boolean;
  readonly onDone: (said: string) => void;
};

/** The confirmation exactly as it would leave, one click to send it, and one to leave it out. */
export const ConfirmationForm = ({ debtorId, agreementId, skipped, onDone }: ConfirmationFormProps) => {
  const t = useTexts().calls.agreement;
  const act = useAct();
  const mail = useAsked<Mail>(() => api.agreementMail(debtorId, agreementId), agreementId);
  const confirm = (send: boolean) =>
    void act.run(
      () => api.confirmAgreement(debtorId, agreementId, { send }),
      () => onDone(send ? t.sent : t.skipped),
    );
  return (
    <section class="confirmation" aria-label={t.confirm}>
      <Awaited asked={mail}>
        {(shown) => (
          <>
            <MailPreview mail={shown} otherwise="" />
            {act.trouble && <TroubleNotice trouble={act.trouble} />}
            <div class="buttons">
              {shown.to && (
                <Button primary type="button" busy={act.busy} onClick={() => confirm(true)}>
                  {skipped ? t.sendAfterAll : t.send}
                </Button>
              )}
              {!skipped && (
                <Button type="button" busy={act.busy} onClick={() => confirm(false)}>
                  {t.skip}
                </Button>
              )}
            </div>
          </>
        )}
      </Awaited>
    </section>
  );
};
