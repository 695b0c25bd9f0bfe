import type { PlainDate } from '../calendar/plain-date.ts';
import type { Hold } from '../hold/hold.ts';
import type { Cause } from '../plan/cause.ts';
import type { StepKind } from '../plan/dunning-step.ts';
import type { Change } from './change.ts';

/** Where money was booked, so that it leaves there when it goes back. */
export type BookedMoney = {
  readonly step: string;
  readonly daysLate: number;
  /** Asks that it answered, as `day|step`, with the days since. */
  readonly answers: readonly { readonly ask: string; readonly days: number }[];
};

/** How a step came to be taken. */
export type TakenFor = { readonly kind: StepKind; readonly on: PlainDate; readonly cause: Cause };

/**
 * What the state forgets and the reports still need, gathered while a log is read from its beginning. It lives
 * as long as one reading, and is written only by it.
 */
export type Recall = {
  /** By `invoice|rung`. */
  readonly taken: Map<string, TakenFor>;
  /** What a step asked of an invoice when it left, by `invoice|rung`. */
  readonly asked: Map<string, number>;
  /** By `receipt|invoice`. */
  readonly money: Map<string, BookedMoney>;
  readonly creditNotes: Set<string>;
  /** Pauses that are over, with the day on which they ended. */
  readonly ended: { readonly hold: Hold; readonly on: PlainDate }[];
  /** The payment that was taken back last; what it reopens is told after it. */
  reversed: string;
};

export const emptyRecall = (): Recall => ({
  taken: new Map(),
  asked: new Map(),
  money: new Map(),
  creditNotes: new Set(),
  ended: [],
  reversed: '',
});

export const place = (...parts: readonly (string | number)[]): string => parts.join('|');

/** Notes what an event says that the state will not keep; called before the event is booked. */
export const remember = (recall: Recall, { before, event, day }: Change): void => {
  switch (event.type) {
    case 'StepTaken':
      for (const invoice of event.invoices) {
        const { step: kind, on, cause } = event;
        recall.taken.set(place(invoice, event.rung), { kind, on, cause });
      }
      break;
    case 'CreditNoteAdded':
      recall.creditNotes.add(event.number);
      break;
    case 'PaymentReversed':
      recall.reversed = event.receiptId;
      break;
    case 'HoldEnded': {
      const hold = before.holds.find(({ id }) => id === event.holdId);
      if (hold) recall.ended.push({ hold, on: day });
      break;
    }
    default:
      break;
  }
};
