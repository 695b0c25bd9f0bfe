import type { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import type { PastEntry } from '@voldaan/contract/desk/timeline.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { worked } from '../../state/worked.ts';
import { HappenedLine } from '../timeline/happened-line.tsx';
import { overtakenBy } from './overtaken.ts';

/** Says what a colleague, the debtor or the system did to what this reader was looking at. */
export const OvertakenNotice = ({ card }: { card: DebtorCard }) => {
  const { overtaken: t } = useTexts().card;
  const before = useRef({ card, worked: worked.value });
  const [entries, setEntries] = useState<readonly PastEntry[]>([]);
  useEffect(() => {
    const { card: old, worked: did } = before.current;
    before.current = { card, worked: worked.value };
    if (old === card) return;
    // What follows on an act of the reader is no news to him.
    const news = did === worked.value ? overtakenBy(old, card) : [];
    if (news.length > 0 || did !== worked.value) setEntries(news);
  }, [card]);
  return (
    <div role="status">
      {entries.length > 0 && (
        <Notice kind="wait" title={t.title}>
          {entries.map((entry) => (
            <HappenedLine key={entry.id} entry={entry} />
          ))}
          <p>{t.typed}</p>
        </Notice>
      )}
    </div>
  );
};
