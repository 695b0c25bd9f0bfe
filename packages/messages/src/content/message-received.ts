import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** A question or request came in, and by which day we answer. */
export type MessageReceived = ToldBase & {
  readonly kind: 'message-received';
  readonly answerBy: PlainDate;
};
