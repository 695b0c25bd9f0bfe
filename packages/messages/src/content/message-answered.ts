import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** What somebody of ours writes back to a question or an e-mail of the debtor. */
export type MessageAnswered = ToldBase & {
  readonly kind: 'message-answered';
  /** Day of the message that is answered. */
  readonly wroteOn: PlainDate;
  readonly note: string;
};
