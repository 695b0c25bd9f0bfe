import { type AccountState, findInvoice } from '@voldaan/domain/account/state.ts';
import { earlier, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';

/** The earliest due date of some invoices of an account. */
export const earliestDue = (state: AccountState, invoices: readonly string[]): PlainDate | undefined =>
  invoices
    .flatMap((number) => findInvoice(state, number)?.due ?? [])
    .reduce<PlainDate | undefined>((first, due) => (first ? earlier(first, due) : due), undefined);
