import type { Instalment, Term } from '../arrangement/arrangement.ts';
import type { ArrangementPolicy } from '../arrangement/policy.ts';
import type { Rhythm } from '../arrangement/rhythm.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DisputeCategory } from '../dispute/category.ts';
import type { DisputeOutcome } from '../dispute/dispute.ts';
import type { Why } from '../inbox/why.ts';
import type { Cents } from '../money/cents.ts';
import type { PromiseWay } from '../promise/promise.ts';
import type { Told } from './telling.ts';

type NoteRef = { id: string; hash: string };

/** Why an invoice is late, in the debtor's own choice. */
export const LATE_REASONS = [
  'forgotten',
  'short-of-cash',
  'not-right',
  'not-received',
  'already-paid',
  'waiting-for-approval',
  'other',
] as const;
export type LateReason = (typeof LATE_REASONS)[number];

/** What a message of the debtor is about. `administrator`: somebody manages his money, or debt help began. */
export const MESSAGE_TOPICS = [
  'question',
  'call-me',
  'wrong-person',
  'moved',
  'invoice-again',
  'administrator',
  'contact-data',
] as const;
export type MessageTopic = (typeof MESSAGE_TOPICS)[number];

/** What the debtor answered, and what we answered him. */
export type AnswerEvent =
  | { type: 'LateReasonGiven'; reason: LateReason; invoices: readonly string[]; on: PlainDate }
  | {
      type: 'DisputeOpened';
      disputeId: string;
      invoice: string;
      category: DisputeCategory;
      amount?: Cents;
      holdId: string;
      on: PlainDate;
      note?: NoteRef;
      proofs?: readonly string[];
    }
  | {
      type: 'DisputeAnswered';
      disputeId: string;
      outcome: DisputeOutcome;
      credited: Cents;
      on: PlainDate;
      why?: Why;
      note?: NoteRef;
    }
  | {
      type: 'PromiseMade';
      promiseId: string;
      invoices: readonly string[];
      amount: Cents;
      payOn: PlainDate;
      way: PromiseWay;
      holdId: string;
      on: PlainDate;
      /** The agreement by phone that it is a part of. */
      agreementId?: string;
    }
  | { type: 'PromiseKept'; promiseId: string; on: PlainDate }
  | { type: 'PromiseBroken'; promiseId: string; on: PlainDate }
  | {
      type: 'ArrangementProposed';
      arrangementId: string;
      by: 'debtor' | 'staff';
      invoices: readonly string[];
      total: Cents;
      rhythm: Rhythm;
      terms: readonly Term[];
      on: PlainDate;
      note?: NoteRef;
    }
  | {
      type: 'ArrangementCountered';
      arrangementId: string;
      rhythm: Rhythm;
      terms: readonly Term[];
      validUntil: PlainDate;
      on: PlainDate;
      why?: Why;
      note?: NoteRef;
    }
  | {
      /** By the debtor himself it acknowledges the debt, which interrupts limitation (3:318 BW). */
      type: 'ArrangementAccepted';
      arrangementId: string;
      by: 'itself' | 'staff' | 'debtor';
      on: PlainDate;
      /** The rules under which it runs, fixed on this day. */
      policy: ArrangementPolicy;
      why?: Why;
      /** Who agreed for a business: name and role. */
      acceptor?: NoteRef;
    }
  | {
      type: 'ArrangementRefused';
      arrangementId: string;
      by: 'staff' | 'debtor' | 'time';
      on: PlainDate;
      why?: Why;
      note?: NoteRef;
    }
  | { type: 'InstalmentAnnounced'; arrangementId: string; due: PlainDate }
  | { type: 'InstalmentMissed'; arrangementId: string; due: PlainDate; repairBy: PlainDate; on: PlainDate }
  | { type: 'InstalmentsReceived'; arrangementId: string; instalments: readonly Instalment[]; on: PlainDate }
  | {
      type: 'ArrangementEndAnnounced';
      arrangementId: string;
      endsOn: PlainDate;
      on: PlainDate;
      note?: NoteRef;
    }
  | { type: 'ArrangementEnded'; arrangementId: string; how: 'kept' | 'lapsed' | 'replaced'; on: PlainDate }
  | {
      type: 'PaymentReported';
      reportId: string;
      invoices: readonly string[];
      amount: Cents;
      paidOn: PlainDate;
      holdId: string;
      on: PlainDate;
      note?: NoteRef;
      proofs?: readonly string[];
    }
  | {
      type: 'DebtorWrote';
      writingId: string;
      topic: MessageTopic;
      on: PlainDate;
      note?: NoteRef;
      invoices?: readonly string[];
    }
  | { type: 'DebtorToBeTold'; tellingId: string; told: Told; on: PlainDate };
