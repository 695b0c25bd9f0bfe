import type { Reports } from '@voldaan/contract/desk/reports.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../../state/reader.ts';

/** Says which changes the reports do not count yet, and when they will. */
export const Uncounted = ({ uncounted }: Pick<Reports, 'uncounted'>) => {
  const { report: t } = useTexts();
  if (!uncounted) return null;
  const { moreThan, after } = uncounted;
  const day = after ? formatDate(after, language.value) : undefined;
  return <Notice kind="wait" title={t.uncounted(moreThan, day)} />;
};
