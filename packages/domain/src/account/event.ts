import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Hold } from '../hold/hold.ts';
import type { Cents } from '../money/cents.ts';
import type { DebtorFacts } from '../party/reach.ts';
import type { Cause } from '../plan/cause.ts';
import type { MessageStep, StepKind } from '../plan/dunning-step.ts';
import type { ActionEvent } from './action-event.ts';
import type { AnswerEvent } from './answer-event.ts';
import type { CallEvent } from './call-event.ts';
import type { ClaimEvent } from './claim-event.ts';
import type { NewInvoice } from './invoice.ts';
import type { LetterAsks, PostKind } from './letter.ts';
import type { MailEvent } from './mail-event.ts';
import type { MessageInFlight } from './message.ts';
import type { AttemptOutcome } from './payment-attempt.ts';
import type { SalesEvent } from './sales-event.ts';
import type { SecondPersonEvent } from './second-person-event.ts';
import type { TaskKind } from './task.ts';
import type { ToldKind } from './telling.ts';
import type { WorkEvent } from './work-event.ts';

/** Part of a payment that settles one invoice. */
export type PaymentLine = {
  readonly invoice: string;
  /** What settles principal. */
  readonly amount: Cents;
  /** What settles interest and costs that were claimed. */
  readonly interest?: Cents;
  readonly costs?: Cents;
};

/** How an invoice came to be closed. */
export type ClosedHow = 'paid' | 'credited' | 'forgiven';

/** An invoice that left the account. */
export type ClosedInvoice = {
  readonly invoice: string;
  /** Computed but never claimed, so given up with the principal (6:50 lid 2 BW). */
  readonly forgiven: { readonly principal: Cents; readonly interest: Cents; readonly costs: Cents };
};

/** What happened to a debtor's account. Facts in the past tense; nothing personal, only references to it. */
export type AccountEvent =
  | ClaimEvent
  | AnswerEvent
  | CallEvent
  | ActionEvent
  | SecondPersonEvent
  | SalesEvent
  | MailEvent
  | WorkEvent
  | { type: 'AccountOpened'; facts: DebtorFacts; plan: { id: string; version: number } }
  | { type: 'DebtorFactsChanged'; facts: DebtorFacts }
  | {
      type: 'PlanAdopted';
      plan: { id: string; version: number };
      /** Invoices about which the new plan would have done something already, and until when that waits. */
      wait?: { invoices: readonly string[]; until: PlainDate };
    }
  | { type: 'InvoiceAdded'; invoice: NewInvoice; late?: true; on: PlainDate }
  | {
      type: 'CreditNoteAdded';
      number: string;
      amount: Cents;
      corrects?: string;
      issued: PlainDate;
      document?: string;
      /** Why, when a person made it. */
      note?: { id: string; hash: string };
    }
  | { type: 'CreditApplied'; number: string; lines: readonly PaymentLine[] }
  | {
      type: 'InvoiceArrived';
      invoices: readonly string[];
      how: 'delivered' | 'visited' | 'told';
      note?: { id: string; hash: string };
    }
  | {
      /** The debtor says that he never got them. */
      type: 'InvoiceMissed';
      invoices: readonly string[];
      on: PlainDate;
      note?: { id: string; hash: string };
    }
  | { type: 'InvoicesBecameOverdue'; invoices: readonly string[]; on: PlainDate }
  | {
      type: 'StepTaken';
      rung: number;
      step: StepKind;
      invoices: readonly string[];
      on: PlainDate;
      last?: PlainDate;
      /** The rung counts only from the day that its letter is posted. */
      awaitsPost?: true;
      cause: Cause;
    }
  | {
      type: 'StepUndone';
      rung: number;
      invoices: readonly string[];
      reason: 'bounced' | 'refused' | 'withdrawn' | 'held' | 'lapsed';
      /** Not again before this day. */
      notBefore?: PlainDate;
    }
  | {
      type: 'MessageClaimed';
      messageId: string;
      message: MessageStep | 'payment-received' | ToldKind;
      /** The telling that it carries out. */
      tellingId?: string;
      /** The rung that it carries out; none for a thank-you. */
      rung?: number;
      /** The run of `attend` that may send it, and nobody else. */
      run: string;
      at: Instant;
      /** A courtesy copy of a letter that decides. */
      copy?: true;
      invoices: readonly string[];
      joined?: readonly string[];
      on: PlainDate;
      last?: PlainDate;
      receiptId?: string;
      /** Interest and costs as they stand in it. */
      asks?: LetterAsks;
    }
  | { type: 'MessageSent'; messageId: string; providerId: string }
  | { type: 'MessageRefused'; messageId: string; reason: string; retryAt?: Instant }
  | { type: 'MessageOutcomeUnknown'; messageId: string; reason: string }
  | { type: 'MessageDelivered'; messageId: string }
  | { type: 'MessageBounced'; messageId: string; how: 'bounce' | 'complaint' }
  | {
      type: 'MessageDropped';
      what: MessageStep | 'payment-received' | 'letter' | ToldKind;
      tellingId?: string;
      invoices: readonly string[];
      why: DropReason;
      receiptId?: string;
    }
  | {
      type: 'LetterQueued';
      letterId: string;
      letter: MessageStep;
      post: PostKind;
      invoices: readonly string[];
      joined?: readonly string[];
      rung: number;
      on: PlainDate;
    }
  | {
      type: 'LetterPrinted';
      letterId: string;
      on: PlainDate;
      last: PlainDate;
      document: string;
      /** Interest and costs as they stand in it. */
      asks?: LetterAsks;
    }
  | { type: 'LetterPosted'; letterId: string; on: PlainDate; tracking?: string }
  | { type: 'LetterWithdrawn'; letterId: string; why: DropReason }
  | {
      type: 'ApprovalAsked';
      approvalId: string;
      rung: number;
      invoices: readonly string[];
      stepOn: PlainDate;
    }
  | { type: 'StepApproved'; approvalId: string }
  | { type: 'ApprovalWithdrawn'; approvalId: string; why: DropReason }
  | { type: 'DecisionAsked'; decisionId: string; invoices: readonly string[]; on: PlainDate }
  | {
      type: 'DecisionTaken';
      decisionId: string;
      choice: DecisionChoice;
      note?: { id: string; hash: string };
      until?: PlainDate;
    }
  | {
      type: 'TaskOpened';
      taskId: string;
      task: TaskKind;
      invoices: readonly string[];
      on: PlainDate;
      ref?: string;
      /** What the mail was that it is about, once the account follows that no longer. */
      message?: MessageInFlight['message'];
    }
  | {
      type: 'TaskClosed';
      taskId: string;
      how: 'done' | 'overtaken';
      note?: { id: string; hash: string };
    }
  | { type: 'HoldPlaced'; hold: Hold; note?: { id: string; hash: string } }
  | {
      type: 'HoldEnded';
      holdId: string;
      on: PlainDate;
      why: 'date' | 'decision' | 'settled';
      resumeOn?: PlainDate;
    }
  | { type: 'HoldEscalated'; holdId: string; answerBy: PlainDate }
  | {
      type: 'PaymentAttemptStarted';
      attemptId: string;
      amount: Cents;
      lines: readonly PaymentLine[];
      at: Instant;
      expiresAt: Instant;
    }
  | {
      type: 'PaymentAttemptOpened';
      attemptId: string;
      paymentId: string;
      checkoutUrl: string;
      expiresAt: Instant;
    }
  | { type: 'PaymentAttemptDeferred'; attemptId: string; until: Instant }
  | { type: 'PaymentAttemptSettled'; attemptId: string; outcome: AttemptOutcome }
  | {
      type: 'PaymentApplied';
      receiptId: string;
      amount: Cents;
      on: PlainDate;
      method: string;
      lines: readonly PaymentLine[];
      credit: Cents;
      /** What stood with the money at the bank. */
      note?: { id: string; hash: string };
    }
  | {
      type: 'PaymentReversed';
      receiptId: string;
      on: PlainDate;
      lines: readonly PaymentLine[];
      credit: Cents;
    }
  | { type: 'InvoiceReopened'; invoice: NewInvoice; open: Cents; on: PlainDate }
  /** One event for all that a decision closes: one payment may close thousands, and a commit holds 200 events. */
  | { type: 'InvoicesClosed'; closed: readonly ClosedInvoice[]; how: ClosedHow; on: PlainDate }
  | { type: 'SequenceClosed'; on: PlainDate };

/** Why something that was going to leave did not. */
export type DropReason =
  | 'paid'
  | 'credited'
  | 'held'
  | 'overtaken'
  | 'no-address'
  | 'stale'
  | 'registration-missing';

/** What a person may decide when the ladder ends. */
export type DecisionChoice = 'wait-until' | 'arrangement' | 'mediation' | 'agency' | 'bailiff' | 'write-off';

export type EventType = AccountEvent['type'];
