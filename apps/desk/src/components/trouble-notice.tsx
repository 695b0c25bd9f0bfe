import type { Trouble } from '@voldaan/contract/desk/request.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../state/reader.ts';
import { sayCoded } from '../texts/coded.ts';

/** Who was first, with what and when. */
const Earlier = ({ entry }: { entry: PastEntry }) => {
  const { happenings } = useTexts();
  return (
    <p>
      {happenings.actorName(entry.actor)}, {formatMoment(entry.at, language.value)}:{' '}
      {sayCoded(happenings.HAPPENED, entry.what)}
    </p>
  );
};

/** What went wrong, is anything done, what now; in the words of whoever refused. */
export const TroubleNotice = ({ trouble }: { trouble: Trouble }) => (
  <Notice kind="error" title={trouble.title} live>
    <p>
      {trouble.detail} {trouble.next}
    </p>
    {trouble.earlier && <Earlier entry={trouble.earlier} />}
  </Notice>
);
