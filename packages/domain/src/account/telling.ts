import type { Term } from '../arrangement/arrangement.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { AgreedTerms } from '../call/agreement.ts';
import type { DisputeCategory } from '../dispute/category.ts';
import type { DisputeOutcome } from '../dispute/dispute.ts';
import type { HoldReason } from '../hold/hold.ts';
import type { Cents } from '../money/cents.ts';
import type { Forgiven } from './claim-event.ts';

type NoteRef = { readonly id: string; readonly hash: string };

/**
 * Something that the debtor is told because of what he or we did, apart from the plan. It leaves at once, at any
 * hour, except those that the plan dates.
 */
export type Told =
  | { readonly what: 'claims-forgiven'; readonly forgiven: readonly Forgiven[] }
  | {
      readonly what: 'statement';
      /** Money of the past year, as the log knows it, oldest first. */
      readonly payments: readonly { readonly on: PlainDate; readonly amount: Cents }[];
    }
  | {
      readonly what: 'dispute-received';
      readonly disputeId: string;
      readonly invoice: string;
      readonly category: DisputeCategory;
      readonly amount?: Cents;
      readonly answerBy: PlainDate;
    }
  | {
      readonly what: 'dispute-answered';
      readonly disputeId: string;
      readonly invoice: string;
      readonly outcome: DisputeOutcome;
      readonly credited: Cents;
      readonly payBy?: PlainDate;
      readonly note?: NoteRef;
    }
  | {
      readonly what: 'promise-confirmed';
      readonly promiseId: string;
      readonly invoices: readonly string[];
      readonly amount: Cents;
      readonly payOn: PlainDate;
    }
  | ({ readonly what: 'call-confirmed' } & AgreedTerms)
  | {
      readonly what: 'arrangement-received';
      readonly arrangementId: string;
      readonly terms: readonly Term[];
      readonly answerBy: PlainDate;
      /** Outside the guard-rails: free help is named. */
      readonly request?: true;
    }
  | {
      readonly what: 'arrangement-confirmed';
      /** Who agreed for a business. */
      readonly acceptor?: NoteRef;
      readonly arrangementId: string;
      readonly proposedOn: PlainDate;
      readonly terms: readonly Term[];
      readonly invoices: readonly { readonly invoice: string; readonly amount: Cents }[];
    }
  | {
      readonly what: 'arrangement-countered';
      readonly arrangementId: string;
      readonly terms: readonly Term[];
      readonly validUntil: PlainDate;
      readonly note?: NoteRef;
    }
  | {
      readonly what: 'arrangement-refused';
      readonly arrangementId: string;
      readonly resumeOn: PlainDate;
      readonly note?: NoteRef;
    }
  | {
      readonly what: 'instalment-ahead';
      readonly arrangementId: string;
      readonly term: Term;
      readonly left: Cents;
    }
  | {
      readonly what: 'instalment-missed';
      readonly arrangementId: string;
      readonly term: Term;
      readonly open: Cents;
      readonly repairBy: PlainDate;
    }
  | {
      readonly what: 'arrangement-ending';
      readonly arrangementId: string;
      readonly open: Cents;
      readonly endsOn: PlainDate;
      readonly note?: NoteRef;
    }
  | {
      readonly what: 'payment-report-received';
      readonly reportId: string;
      readonly invoices: readonly string[];
      readonly answerBy: PlainDate;
    }
  | {
      readonly what: 'payment-not-found';
      readonly reportId: string;
      readonly invoices: readonly string[];
      readonly resumeOn: PlainDate;
      readonly note: NoteRef;
    }
  | {
      readonly what: 'message-answered';
      readonly writingId: string;
      readonly wroteOn: PlainDate;
      readonly note: NoteRef;
    }
  | { readonly what: 'message-received'; readonly writingId: string; readonly answerBy: PlainDate }
  | {
      readonly what: 'answer-delayed';
      readonly about: HoldReason;
      readonly ref: string;
      readonly answerBy: PlainDate;
    };

export type ToldKind = Told['what'];

/** A telling that still has to leave. */
export type Telling = Told & {
  readonly id: string;
  readonly since: PlainDate;
  /** The mail that carries it, while nobody knows whether that left. */
  readonly messageId?: string;
  readonly notBefore?: Instant;
};
