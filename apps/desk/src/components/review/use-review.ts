import type { Answer } from '@voldaan/contract/desk/request.ts';
import { useEffect, useState } from 'preact/hooks';
import { useLater } from '../../state/use-later.ts';

const STILL_TYPING_MS = 400;

/**
 * What an answer would lead to, asked again when the reader has stopped typing; what was there stays until then.
 *
 * @param draft - the answer so far
 * @returns undefined until there is something; after trouble what was there before: the answer itself will tell
 */
export const useReview = <Draft, Review>(
  draft: Draft,
  ask: (draft: Draft) => Promise<Answer<Review>>,
): Review | undefined => {
  const later = useLater(JSON.stringify(draft), STILL_TYPING_MS);
  const [review, setReview] = useState<Review>();
  useEffect(() => {
    let latest = true;
    void ask(JSON.parse(later) as Draft).then((answer) => {
      if (latest && answer.ok) setReview(answer.value);
    });
    return () => {
      latest = false;
    };
  }, [later]);
  return review;
};
