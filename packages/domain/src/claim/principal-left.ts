import type { OpenInvoice } from '../account/invoice.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, plus, sum } from '../money/cents.ts';

/** What was open of an invoice at the end of a day: what is open now, and what was paid of it since. */
export const principalLeftOn = ({ open, paid = [] }: OpenInvoice, day: PlainDate): Cents =>
  plus(open, sum(paid.filter((part) => part.on > day).map((part) => part.amount)));
