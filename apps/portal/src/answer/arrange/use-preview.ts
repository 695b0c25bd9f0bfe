import { answersClient } from '@voldaan/contract/portal/answers-client.ts';
import type { ArrangementChoice, ArrangementPreview } from '@voldaan/contract/portal/arrangement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useEffect } from 'preact/hooks';

/** Long enough to let somebody press the button a few times, short enough to feel at once. */
const PAUSE_MS = 300;

/** Asks who decides about a choice; until the answer is there, nothing is said about it. */
export const usePreview = (
  choice: ArrangementChoice | undefined,
  language: Language,
  onPreview: (preview: ArrangementPreview | undefined) => void,
): void => {
  useEffect(() => {
    onPreview(undefined);
    if (!choice) return;
    let overtaken = false;
    const timer = setTimeout(async () => {
      const answer = await answersClient(language).previewArrangement(choice);
      if (!overtaken) onPreview(answer.ok ? answer.value : undefined);
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [JSON.stringify(choice)]);
};
