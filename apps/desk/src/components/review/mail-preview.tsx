import type { MailPreview as Mail, WouldRefuse } from '@voldaan/contract/desk/review.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useTexts } from '../../state/reader.ts';

type MailPreviewProps = {
  readonly mail: Mail | null;
  /** Why the answer would be refused now. */
  readonly refusal?: WouldRefuse | null | undefined;
  /** Said while there is no mail to show. */
  readonly otherwise: string;
};

/** The mail that an answer sends, as its receiver reads it; why there is none when there is none. */
export const MailPreview = ({ mail, refusal, otherwise }: MailPreviewProps) => {
  const { REVIEW: t } = useTexts().review;
  if (refusal) {
    return (
      <Notice kind="error" title={t.refused}>
        <p>
          {refusal.title}. {refusal.detail} {refusal.next}
        </p>
      </Notice>
    );
  }
  if (!mail) return <p class="small">{otherwise}</p>;
  return (
    <section class="mail-preview" aria-label={t.mail}>
      <h3>{t.mail}</h3>
      <p class="small">{mail.to ? `${t.to(mail.to)}, ${t.inLanguage[mail.language]}` : t.noAddress}</p>
      <div class="mail-paper" lang={mail.language}>
        <p class="mail-subject">{mail.subject}</p>
        <pre>{mail.text}</pre>
      </div>
    </section>
  );
};
