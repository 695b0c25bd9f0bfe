import type { AnswerDispute } from '@voldaan/contract/desk/disputes.ts';
import type { DraftDisputeAnswer } from '@voldaan/contract/desk/review.ts';
import { REJECTED_WHY, UPHELD_WHY, type Why } from '@voldaan/domain/inbox/why.ts';
import { type Cents, minus } from '@voldaan/domain/money/cents.ts';
import { parseEuro } from '@voldaan/domain/money/euro.ts';

type Outcome = AnswerDispute['outcome'];

/** An answer to an objection while it is being typed. */
export type DisputeDraft = {
  readonly outcome: Outcome | undefined;
  readonly why: Why | undefined;
  readonly number: string;
  /** Whether the amount is that of the credit note, or what the invoice should have been. */
  readonly how: 'credit' | 'corrected';
  readonly typed: string;
  readonly reason: string;
};

export const EMPTY_DISPUTE: DisputeDraft = {
  outcome: undefined,
  why: undefined,
  number: '',
  how: 'credit',
  typed: '',
  reason: '',
};

/** The reasons that each outcome can have; none where the debtor or a mediator goes on. */
export const DISPUTE_WHY: Readonly<Record<Outcome, readonly Why[]>> = {
  upheld: UPHELD_WHY,
  partly: UPHELD_WHY,
  rejected: REJECTED_WHY,
  mediation: [],
  withdrawn: [],
};

export const credits = (outcome: Outcome | undefined): outcome is 'upheld' | 'partly' =>
  outcome === 'upheld' || outcome === 'partly';

/**
 * What is credited.
 *
 * @param open - what is open of the invoice
 * @returns undefined when nothing that can be credited was typed
 */
export const creditOf = ({ how, typed }: DisputeDraft, open: Cents): Cents | undefined => {
  const amount = parseEuro(typed);
  if (amount === undefined || amount < 0) return undefined;
  const credit = how === 'credit' ? amount : minus(open, amount);
  return credit > 0 ? credit : undefined;
};

const oneOf = <Code extends Why>(codes: readonly Code[], why: Why | undefined): Code | undefined =>
  codes.find((code) => code === why);

/** The answer as the API takes it; undefined while something that it needs is missing. */
export const disputeAnswer = (draft: DisputeDraft, open: Cents): AnswerDispute | undefined => {
  const { outcome, number } = draft;
  const reason = draft.reason.trim() || null;
  if (outcome === undefined) return undefined;
  if (outcome === 'rejected') {
    const why = oneOf(REJECTED_WHY, draft.why);
    return why && reason ? { outcome, why, reason } : undefined;
  }
  if (!credits(outcome)) return { outcome, reason };
  const why = oneOf(UPHELD_WHY, draft.why);
  const amount = creditOf(draft, open);
  if (!why || !number.trim() || amount === undefined) return undefined;
  return { outcome, why, credit: { number: number.trim(), amount }, reason };
};

/** What is asked of the server to show what the answer would lead to. */
export const draftOf = (draft: DisputeDraft, open: Cents): DraftDisputeAnswer => {
  const amount = creditOf(draft, open);
  const number = draft.number.trim();
  return {
    outcome: draft.outcome ?? null,
    credit: number && amount !== undefined ? { number, amount } : null,
    reason: draft.reason.trim() || null,
  };
};
