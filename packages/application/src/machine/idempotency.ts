import { addSeconds } from '@voldaan/domain/calendar/instant.ts';
import type { ActKey, KeptAnswer } from '../ports/answers.ts';
import type { Services } from '../services.ts';

const DAY_SECONDS = 86_400;
/** No function of ours runs longer; what has not ended by then never will. */
const CUT_OFF_SECONDS = 60;

/** What came of an act under a key: done now, done before, still under way, or something else was asked with it. */
export type Once =
  | { readonly is: 'done' | 'again'; readonly answer: KeptAnswer }
  | { readonly is: 'under-way' | 'other-request' };

/**
 * Does something once per key for 24 hours on the wall clock: asked again, the first answer is given again. An
 * act that failed by our fault, or asks to try again, is not remembered.
 *
 * @param request - digest of what is asked
 * @param worthKeeping - whether an answer ends the act
 */
export const onceOnly = async (
  { answers, wall }: Pick<Services, 'answers' | 'wall'>,
  key: ActKey,
  request: string,
  act: () => Promise<{ readonly answer: KeptAnswer; readonly worthKeeping: boolean }>,
): Promise<Once> => {
  const at = wall.now();
  const begun = await answers.begin(key, {
    request,
    at,
    cutOffBefore: addSeconds(at, -CUT_OFF_SECONDS),
    expiresAt: addSeconds(at, DAY_SECONDS),
  });
  if (begun.is !== 'new' && begun.request !== request) return { is: 'other-request' };
  if (begun.is === 'under-way') return { is: 'under-way' };
  if (begun.is === 'answered') return { is: 'again', answer: begun.answer };
  try {
    const { answer, worthKeeping } = await act();
    await (worthKeeping ? answers.finish(key, answer) : answers.forget(key));
    return { is: 'done', answer };
  } catch (error) {
    await answers.forget(key);
    throw error;
  }
};
