import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';

/** One invoice as a message lists it. */
export type ClaimLine = {
  readonly number: string;
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  /** What the invoice asked at first. */
  readonly amount: Cents;
  /** What is still to be paid of it. */
  readonly open: Cents;
};
