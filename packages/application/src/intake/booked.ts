import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { Cents } from '@voldaan/domain/money/cents.ts';
import type { StreamKey } from '../ports/stream.ts';
import type { Services } from '../services.ts';

/** An invoice or credit note as it came into an account; a credit note is due on no day. */
export type Booked = { readonly amount: Cents; readonly due: PlainDate | null };

/** Everything that an account has ever had, by number; what is paid or credited included. */
export const bookedIn = async (services: Services, key: StreamKey): Promise<ReadonlyMap<string, Booked>> => {
  const log = await services.accounts.history(key);
  return new Map(
    log
      .flatMap(({ events }) => events)
      .flatMap((event): [string, Booked][] => {
        if (event.type === 'InvoiceAdded') {
          const { number, amount, due } = event.invoice;
          return [[number, { amount, due }]];
        }
        if (event.type === 'InvoicesMovedIn') {
          return event.move.invoices.map(({ invoice: { number, amount, due } }) => [number, { amount, due }]);
        }
        return event.type === 'CreditNoteAdded' ? [[event.number, { amount: event.amount, due: null }]] : [];
      }),
  );
};
