import type { DeskClaim } from '@voldaan/contract/desk/claims.ts';
import { formatDate } from '@voldaan/ui/format/date.ts';
import { Notice } from '@voldaan/ui/notice.tsx';
import { language, useTexts } from '../../state/reader.ts';

/** Tables of law that somebody has to look after, 60 days ahead. */
export const StaleTables = ({ stale }: Pick<DeskClaim, 'stale'>) => {
  const t = useTexts().claims.stale;
  return (
    <>
      {stale.map(({ name, knownUntil, ended }) => {
        const day = formatDate(knownUntil, language.value);
        return (
          <Notice key={name} kind={ended ? 'error' : 'hold'} title={t.title(name)}>
            <p>{ended ? t.ended(day) : t.ending(day)}</p>
          </Notice>
        );
      })}
    </>
  );
};
