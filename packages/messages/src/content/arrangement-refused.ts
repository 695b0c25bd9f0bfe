import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** No to a proposal, with the reason of a person, and the day before which nothing else is asked. */
export type ArrangementRefused = ToldBase & {
  readonly kind: 'arrangement-refused';
  readonly proposedOn: PlainDate;
  readonly invoices: readonly string[];
  readonly resumeOn: PlainDate;
  readonly note: string;
};
