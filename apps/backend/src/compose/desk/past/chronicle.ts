import { ACCOUNT_FOLD } from '@voldaan/application/account/fold.ts';
import type { LogEntry } from '@voldaan/application/ports/stream.ts';
import type { AccountEvent, ClosedHow } from '@voldaan/domain/account/event.ts';
import { evolve, evolveAll } from '@voldaan/domain/account/evolve.ts';
import type { OpenInvoice } from '@voldaan/domain/account/invoice.ts';
import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import { type Dated, introductions } from './introductions.ts';

type Entry = LogEntry<AccountEvent>;

/** One event with the account as it was just before, and as its whole commit left it. */
export type Told = {
  readonly id: string;
  readonly entry: Entry;
  readonly event: AccountEvent;
  readonly before: AccountState;
  readonly after: AccountState;
};

export type ClosedInvoice = {
  readonly invoice: OpenInvoice;
  readonly how: ClosedHow;
  readonly on: PlainDate;
};

/** The history of an account, folded once: every event in its place, and what later ones refer to by id. */
export type Chronicle = Dated & {
  readonly told: readonly Told[];
  /** Invoices that have left the account, as they were when they did. */
  readonly closed: readonly ClosedInvoice[];
};

const tellEntry = (entry: Entry, start: AccountState): readonly Told[] => {
  const after = evolveAll(start, entry.events);
  let before = start;
  return entry.events.map((event, i) => {
    const told = { id: `${entry.version}.${i}`, entry, event, before, after };
    before = evolve(before, event);
    return told;
  });
};

const closedIn = (told: readonly Told[]): readonly ClosedInvoice[] => {
  const closed = new Map<string, ClosedInvoice>();
  for (const { event, before } of told) {
    if (event.type === 'InvoiceReopened') closed.delete(event.invoice.number);
    if (event.type !== 'InvoicesClosed') continue;
    const { how, on } = event;
    const gone = new Set(event.closed.map(({ invoice }) => invoice));
    for (const invoice of before.invoices.filter(({ number }) => gone.has(number))) {
      closed.set(invoice.number, { invoice, how, on });
    }
  }
  return [...closed.values()];
};

/** @param history - oldest first, from the very beginning */
export const chronicleOf = (history: readonly Entry[]): Chronicle => {
  const told: Told[] = [];
  let state = ACCOUNT_FOLD.initial;
  for (const entry of history) {
    const more = tellEntry(entry, state);
    told.push(...more);
    state = more.at(-1)?.after ?? state;
  }
  return { told, closed: closedIn(told), ...introductions(history) };
};
