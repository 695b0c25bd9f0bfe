import type { DeskClaim } from '@voldaan/contract/desk/claims.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../../state/reader.ts';

/** Tables that run out on one day are one piece of work. */
const byDay = (stale: DeskClaim['stale']): DeskClaim['stale'][] =>
  [...new Set(stale.map(({ knownUntil }) => knownUntil))].map((day) =>
    stale.filter(({ knownUntil }) => knownUntil === day),
  );

/** Tables of law that somebody has to look after, 60 days ahead. */
export const StaleTables = ({ stale }: Pick<DeskClaim, 'stale'>) => {
  const t = useTexts().claims.stale;
  return (
    <>
      {byDay(stale).map((tables) => {
        const [first] = tables;
        if (!first) return null;
        const day = formatDate(first.knownUntil, language.value);
        return (
          <Notice
            key={first.knownUntil}
            kind={first.ended ? 'error' : 'wait'}
            title={t.title(tables.map(({ name }) => name))}
          >
            <p>{first.ended ? t.ended(day) : t.ending(day)}</p>
          </Notice>
        );
      })}
    </>
  );
};
