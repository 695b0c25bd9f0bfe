import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import type { ToldBase } from './told-base.ts';

/** We are late ourselves: sorry, and the new day. `reference` is that of what waits for our answer. */
export type AnswerDelayed = ToldBase & {
  readonly kind: 'answer-delayed';
  readonly about: HoldReason;
  readonly answerBy: PlainDate;
};
