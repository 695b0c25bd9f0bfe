import type { Releases } from '@voldaan/contract/desk/releases.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAsked } from '../../state/use-asked.ts';

/** First sendings that nobody released: nothing of them leaves until somebody does. */
export const WaitingReleases = () => {
  const { tasks: t } = useTexts().desk;
  const releases = useAsked<Releases>(() => api.releases(), 'releases', 60);
  const waiting = releases.value?.releases.length ?? 0;
  if (waiting === 0) return null;
  return (
    <p class="task">
      {t.releases(waiting)} <a href="/incoming">{t.toReleases}</a>
    </p>
  );
};
