import type { StepReview } from '@voldaan/contract/desk/approvals.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Awaited } from '../awaited.tsx';
import { MailPreview } from '../review/mail-preview.tsx';

type StepPreviewProps = { readonly debtorId: string; readonly approvalId: string };

const Asked = ({ debtorId, approvalId }: StepPreviewProps) => {
  const { approval: t } = useTexts().card;
  const review = useAsked<StepReview>(() => api.reviewStep(debtorId, approvalId), approvalId);
  return (
    <Awaited asked={review}>
      {({ on, post, mail }) =>
        on ? (
          <>
            <p>{t.leaves(formatDate(on, language.value), t.how[post ?? 'mail'])}</p>
            <MailPreview mail={mail} otherwise="" />
          </>
        ) : (
          <p>{t.nothing}</p>
        )
      }
    </Awaited>
  );
};

/** What a yes lets leave, asked for when the reader wants to see it. */
export const StepPreview = (props: StepPreviewProps) => {
  const { approval: t } = useTexts().card;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.see}</summary>
      {open && <Asked {...props} />}
    </details>
  );
};
