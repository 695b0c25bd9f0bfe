import type { Actor, Fold, Loaded, Next, StreamKey } from '@voldaan/application/ports/stream.ts';
import { type Instant, instant } from '@voldaan/domain/calendar/instant.ts';
import { firstFormat } from '../stream/event-format.ts';
import type { StreamOptions } from '../stream/stream-store.ts';

/** A small account to try stores with: invoices come and are paid. */
export type LedgerEvent =
  | { readonly type: 'InvoiceAdded'; readonly number: string; readonly amount: number; readonly due: string }
  | { readonly type: 'InvoicePaid'; readonly number: string };

export type LedgerInvoice = {
  readonly number: string;
  readonly amount: number;
  readonly open: number;
  readonly due: string;
  readonly sentOn: string;
  readonly channel: string;
  readonly step: string;
  readonly stepOn: string;
};
export type Ledger = { readonly open: readonly LedgerInvoice[] };

export const ledgerFold: Fold<Ledger, LedgerEvent> = {
  stateVersion: 1,
  initial: { open: [] },
  evolve: ({ open }, event) =>
    event.type === 'InvoicePaid'
      ? { open: open.filter(({ number }) => number !== event.number) }
      : {
          open: [
            ...open,
            {
              number: event.number,
              amount: event.amount,
              open: event.amount,
              due: event.due,
              sentOn: '2026-08-21',
              channel: 'email',
              step: 'reminder',
              stepOn: '2026-09-11',
            },
          ],
        },
};

export const ledgerOptions: StreamOptions<Ledger, LedgerEvent> = {
  kind: 'ACCOUNT',
  fold: ledgerFold,
  format: firstFormat(),
};

export const clerk: Actor = { kind: 'staff', id: 'user-1' };
export const NOON: Instant = instant('2026-09-07T10:00:00Z');

let accounts = 0;
/** An account that no other test uses. */
export const freshKey = (administration = 'books'): StreamKey => {
  accounts += 1;
  return { administration, kind: 'ACCOUNT', id: `account-${accounts}` };
};

/** An invoice with numbers that look like real ones. */
export const invoiceAdded = (n: number): LedgerEvent => ({
  type: 'InvoiceAdded',
  number: `2026-${String(n).padStart(4, '0')}`,
  amount: 10_000 + ((n * 7919) % 250_000),
  due: `2026-09-${String(1 + (n % 28)).padStart(2, '0')}`,
});

/** The next version of a loaded ledger. */
export const decision = (
  loaded: Loaded<Ledger>,
  commandId: string,
  events: readonly LedgerEvent[],
  rest: Partial<Next<Ledger, LedgerEvent>> = {},
): Next<Ledger, LedgerEvent> => ({
  commit: { commandId, actor: clerk, at: NOON, events },
  state: events.reduce(ledgerFold.evolve, loaded.state),
  due: undefined,
  wake: undefined,
  pending: false,
  ...rest,
});
