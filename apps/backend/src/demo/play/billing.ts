import type { ImportGroup } from '@voldaan/application/intake/import-job.ts';
import type { NewInvoice } from '@voldaan/domain/account/invoice.ts';
import { addDays, type PlainDate, yearOf } from '@voldaan/domain/calendar/plain-date.ts';
import { cents } from '@voldaan/domain/money/cents.ts';
import { debtorClass } from '@voldaan/domain/party/debtor-kind.ts';
import type { Billed, Entry } from '../books/entry.ts';
import { workingDayUpTo } from './days.ts';

/** An invoice of the script with its number and days. */
export type Bill = { readonly entry: Entry; readonly billed: Billed; readonly invoice: NewInvoice };

const FIRST_NUMBER = 613;

const termOf = (entry: Entry, { term }: Billed): number =>
  term ?? (debtorClass(entry.kind) === 'business' ? 30 : 14);

/** Numbers all invoices in the order in which the carpenter sent them. */
export const billsOf = (entries: readonly Entry[], today: PlainDate): readonly Bill[] =>
  entries
    .flatMap((entry) =>
      entry.billed.map((billed) => {
        const due = addDays(today, -billed.due);
        return { entry, billed, due, issued: workingDayUpTo(addDays(due, -termOf(entry, billed))) };
      }),
    )
    .sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0))
    .map(({ entry, billed, due, issued }, i) => ({
      entry,
      billed,
      invoice: {
        number: `${yearOf(issued)}-${String(FIRST_NUMBER + i).padStart(4, '0')}`,
        issued,
        due,
        amount: cents(billed.amount),
        ...(billed.sent && { sent: issued, channel: 'email' as const }),
        ...(billed.bar && { bar: billed.bar }),
      },
    }));

/** Who owes, as a file of the bookkeeping names him. */
export const debtorOf = (entry: Entry, customerNumber: string): ImportGroup['debtor'] => ({
  name: entry.name,
  kvk: entry.kvk ?? null,
  vatNumber: null,
  iban: null,
  email: entry.email ?? null,
  phone: entry.phone ?? null,
  street: entry.street ?? null,
  postcode: entry.postcode ?? null,
  city: entry.city ?? null,
  country: entry.country ?? null,
  customerNumber,
  contactName: entry.contact ?? null,
  kind: entry.kind === 'unknown' ? null : entry.kind,
});
