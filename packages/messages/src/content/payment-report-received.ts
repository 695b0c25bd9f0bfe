import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** "Ik heb al betaald" came in, and by which day we have looked. */
export type PaymentReportReceived = ToldBase & {
  readonly kind: 'payment-report-received';
  readonly invoices: readonly string[];
  readonly answerBy: PlainDate;
};
