import type { Answer } from '@voldaan/contract/portal/calling.ts';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Asks once when the page is there; `again` asks once more and keeps what is shown until the answer comes. */
export const useAnswer = <Value>(ask: () => Promise<Answer<Value>>) => {
  const [answer, setAnswer] = useState<Answer<Value>>();
  const again = useCallback(() => void ask().then(setAnswer), []);
  // Before the page is painted: a phone waits for this answer, and one frame there is long.
  useLayoutEffect(again, []);
  return [answer, again] as const;
};
