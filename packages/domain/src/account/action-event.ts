import type { PlainDate } from '../calendar/plain-date.ts';
import type { Cents } from '../money/cents.ts';
import type { StepKind } from '../plan/dunning-step.ts';
import type { Move } from './move.ts';
import type { ProposedAct } from './proposed-act.ts';

type NoteRef = { readonly id: string; readonly hash: string };

/** What was left of an invoice when the plan was done with it. */
export type EndedClaim = { readonly invoice: string; readonly amount: Cents };

/** What a person did on the card of a debtor, by hand and with a reason. */
export type ActionEvent =
  | {
      /** The rung counts as stood on, and nothing left: no term ran, and no costs follow from it. */
      type: 'StepSkipped';
      rung: number;
      step: StepKind;
      invoices: readonly string[];
      on: PlainDate;
      note: NoteRef;
    }
  | {
      type: 'StepMoved';
      rung: number;
      step: StepKind;
      invoices: readonly string[];
      /** Not before this day; always later than the plan said. */
      notBefore: PlainDate;
      on: PlainDate;
      note: NoteRef;
    }
  | { type: 'VisitNoted'; visitedOn: PlainDate; on: PlainDate; note: NoteRef }
  | { type: 'NoteAdded'; noteId: string; on: PlainDate; note: NoteRef }
  | { type: 'NoteErased'; noteId: string; on: PlainDate }
  | {
      /** Four eyes: another person has to confirm. `by` is opaque. */
      type: 'ActProposed';
      proposalId: string;
      act: ProposedAct;
      invoices: readonly string[];
      by: string;
      on: PlainDate;
      note: NoteRef;
    }
  | { type: 'ActConfirmed'; proposalId: string; by: string; on: PlainDate; note?: NoteRef }
  | { type: 'ActRefused'; proposalId: string; by: string; on: PlainDate; note?: NoteRef }
  | {
      /** Given up in the books. The debtor is not told, and owes it as before. */
      type: 'ClaimsWrittenOff';
      claims: readonly EndedClaim[];
      on: PlainDate;
    }
  | {
      type: 'ClaimsHandedOver';
      claims: readonly EndedClaim[];
      to: 'agency' | 'bailiff';
      on: PlainDate;
    }
  | {
      /** A later due date: what was asked for the old one does not count. */
      type: 'InvoiceCorrected';
      invoice: string;
      due: PlainDate;
      on: PlainDate;
      note: NoteRef;
    }
  | { type: 'InvoicesMovedOut'; move: Move; on: PlainDate; note: NoteRef }
  | { type: 'InvoicesMovedIn'; move: Omit<Move, 'to'> & { readonly from: string }; on: PlainDate }
  | { type: 'MoveSettled'; moveId: string };
