import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** No to a proposal, with the reason of a person, and the day on which the plan goes on. */
export type ArrangementRefused = ToldBase & {
  readonly kind: 'arrangement-refused';
  readonly resumeOn: PlainDate;
  readonly note: string;
};
