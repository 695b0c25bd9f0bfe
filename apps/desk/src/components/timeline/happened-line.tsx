import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import { formatMoment } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';

/** Who did something, when and what, in one line: for whoever came second. */
export const HappenedLine = ({ entry }: { entry: PastEntry }) => {
  const { happenings } = useTexts();
  return (
    <p>
      {happenings.actorName(entry.actor)}, {formatMoment(entry.at, language.value)}:{' '}
      {sayCoded(happenings.HAPPENED, entry.what)}
    </p>
  );
};
