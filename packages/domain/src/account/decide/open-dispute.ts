import type { PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays } from '../../calendar/working-day.ts';
import { DISPUTE_RULES, type DisputeCategory, type DisputeRules } from '../../dispute/category.ts';
import { covers, type Hold, heldPart } from '../../hold/hold.ts';
import type { Cents } from '../../money/cents.ts';
import { debtorClass } from '../../party/debtor-kind.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { AccountEvent } from '../event.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { withdrawLetter } from './post-letter.ts';
import { tell } from './tell.ts';

export type OpenDispute = {
  readonly invoice: string;
  readonly category: DisputeCategory;
  /** What the debtor disputes; absent: the whole, or he cannot say. */
  readonly amount?: Cents;
  readonly today: PlainDate;
  readonly note?: { readonly id: string; readonly hash: string };
  /** Documents that he handed in. */
  readonly proofs?: readonly string[];
};

/** Letters that a pause overtakes come off the queue; of a part only those whose amount is printed already. */
export const withdrawnBy = (state: AccountState, hold: Hold, plan: DunningPlan): readonly AccountEvent[] =>
  state.letters
    .filter(({ invoices, printed }) =>
      invoices.some((number) => covers(hold, number) || (printed && heldPart([hold], number) > 0)),
    )
    .flatMap((letter) => withdrawLetter(letter, 'held', plan));

/**
 * Something is wrong with an invoice: what is disputed is paused until we have answered, the rest stays
 * payable and keeps its plan. The debtor hears at once by which day he gets an answer (defaults 3.2).
 */
export const openDispute = (
  state: AccountState,
  command: OpenDispute,
  plan: DunningPlan,
  rules: DisputeRules = DISPUTE_RULES,
): Decision => {
  const { category, today, note, proofs } = command;
  const invoice = findInvoice(state, command.invoice);
  if (!invoice) return refuse('invoice-unknown');
  if (state.disputes?.some((dispute) => dispute.invoice === invoice.number))
    return refuse('already-disputed');
  const rule = rules[category];
  if (rule.only && rule.only !== debtorClass(state.facts.kind)) return refuse('not-for-this-invoice');
  const wanted = rule.holds === 'amount' ? command.amount : undefined;
  if (wanted !== undefined && (wanted <= 0 || wanted > invoice.open)) return refuse('amount-not-disputable');
  const amount = wanted === invoice.open ? undefined : wanted;
  const answerBy = addWorkingDays(today, rule.answerWorkingDays);
  const disputeId = `B${state.seq + 1}`;
  const part = amount !== undefined ? { amount } : {};
  const hold: Hold = {
    id: `H${state.seq + 2}`,
    reason: 'dispute',
    scope: [invoice.number],
    since: today,
    answerBy,
    ref: disputeId,
    ...part,
  };
  return accept(
    {
      type: 'DisputeOpened',
      disputeId,
      invoice: invoice.number,
      category,
      holdId: hold.id,
      on: today,
      ...part,
      ...(note && { note }),
      ...(proofs && proofs.length > 0 && { proofs }),
    },
    { type: 'HoldPlaced', hold },
    tell(
      state.seq + 2,
      { what: 'dispute-received', disputeId, invoice: invoice.number, category, answerBy, ...part },
      today,
    ),
    ...withdrawnBy(state, hold, plan),
  );
};
