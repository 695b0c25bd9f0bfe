import type { Term } from '@voldaan/domain/arrangement/arrangement.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { ToldBase } from './told-base.ts';

/** Another schedule from us; the debtor answers on `statusUrl`, at the latest on `validUntil`. */
export type ArrangementCountered = ToldBase & {
  readonly kind: 'arrangement-countered';
  readonly proposedOn: PlainDate;
  readonly invoices: readonly string[];
  readonly terms: readonly Term[];
  readonly validUntil: PlainDate;
  readonly note: string | null;
};
