import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** A proposal to pay in parts came in, and by which day we answer. */
export type ArrangementReceived = ToldBase & {
  readonly kind: 'arrangement-received';
  readonly invoices: readonly string[];
  readonly terms: readonly Term[];
  readonly answerBy: PlainDate;
  /** Outside the guard-rails: free help is named, without pushing. */
  readonly request: boolean;
};
