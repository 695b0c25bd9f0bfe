import type { AuditPage } from '@voldaan/contract/desk/audit.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../../state/reader.ts';

/** Up to which day the log is sealed, or from which day on it is not as it was. */
export const SealNotice = ({ page }: { page: Pick<AuditPage, 'sealedThrough' | 'broken'> }) => {
  const { audit: t } = useTexts();
  const { sealedThrough, broken } = page;
  if (broken) {
    return (
      <Notice kind="error" title={t.broken(formatDate(broken, language.value))}>
        <p>{t.brokenHint}</p>
      </Notice>
    );
  }
  return (
    <p class="small">{sealedThrough ? t.sealed(formatDate(sealedThrough, language.value)) : t.notSealed}</p>
  );
};
