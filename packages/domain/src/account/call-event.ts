import type { MinuteOfDay } from '../calendar/amsterdam.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { AgreedTerms } from '../call/agreement.ts';
import type { CallOutcome, CallReason } from './call.ts';

type NoteRef = { id: string; hash: string };

/** Calls, and what was agreed in them. */
export type CallEvent =
  | {
      type: 'CallOpened';
      callId: string;
      rung: number;
      invoices: readonly string[];
      on: PlainDate;
      /** Absent: the plan asks for it. */
      why?: CallReason;
    }
  | {
      type: 'CallAttempted';
      callId: string;
      outcome: CallOutcome;
      on: PlainDate;
      /** Id of the member of staff who called. */
      by?: string;
      note?: NoteRef;
      callBackOn?: PlainDate;
      callBackAt?: MinuteOfDay;
    }
  | { type: 'CallClosed'; callId: string; why: 'done' | 'missed' | 'settled' }
  | ({ type: 'CallAgreed'; callId: string; on: PlainDate } & AgreedTerms)
  /** The debtor is asked by mail whether it is right; a telling carries it. */
  | { type: 'ConfirmationAsked'; agreementId: string; on: PlainDate }
  /** A person chose to send no confirmation. */
  | { type: 'ConfirmationSkipped'; agreementId: string; on: PlainDate }
  /** The debt is acknowledged, which interrupts limitation (3:318 BW). */
  | { type: 'AgreementConfirmed'; agreementId: string; on: PlainDate }
  | { type: 'AgreementContested'; agreementId: string; on: PlainDate; note?: NoteRef };
