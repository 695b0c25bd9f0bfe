import type { Answer } from '@voldaan/contract/desk/request.ts';
import { useRef } from 'preact/hooks';
import { useAsked } from '../../state/use-asked.ts';
import { useLater } from '../../state/use-later.ts';

const STILL_TYPING_MS = 400;

/**
 * What an answer would lead to, asked again when the reader has stopped typing; what was there stays until then.
 *
 * @param draft - the answer so far
 * @returns undefined until there is something, or after trouble: the answer itself will tell
 */
export const useReview = <Draft, Review>(
  draft: Draft,
  ask: (draft: Draft) => Promise<Answer<Review>>,
): Review | undefined => {
  const later = useLater(JSON.stringify(draft), STILL_TYPING_MS);
  const kept = useRef<Review>();
  const asked = useAsked<Review>(() => ask(JSON.parse(later) as Draft), later);
  if (asked.value !== undefined) kept.current = asked.value;
  return kept.current;
};
