import type { AccountEvent } from '../account/event.ts';
import { type AccountState, openTotal } from '../account/state.ts';
import { amsterdamDate } from '../calendar/amsterdam.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Cents, minus, sum, ZERO } from '../money/cents.ts';
import { isMessageStep, type MessageStep } from '../plan/dunning-step.ts';
import type { Walked } from '../plan/walk.ts';

/** How a step reaches the debtor, or who does it. */
export type StepChannel = 'mail' | 'post' | 'registered' | 'phone' | 'desk';

/** What happens on a simulated day. */
export type SimulatedWhat =
  | { readonly kind: 'overdue'; readonly invoices: readonly string[] }
  | {
      readonly kind: 'step';
      readonly step: MessageStep | 'call' | 'decision';
      readonly channel: StepChannel;
      readonly invoices: readonly string[];
    }
  | { readonly kind: 'claimed'; readonly interest: Cents; readonly costs: Cents }
  | { readonly kind: 'paid'; readonly amount: Cents }
  | { readonly kind: 'disputed'; readonly invoice: string }
  | { readonly kind: 'answered'; readonly credited: Cents }
  | { readonly kind: 'closed' };

/** What is asked of the debtor. */
export type Standing = {
  readonly principal: Cents;
  /** Interest and costs as far as claimed. */
  readonly claimed: Cents;
  readonly total: Cents;
};

/** One thing of a simulated future, and how the account stands after it. */
export type SimulatedEntry = {
  readonly on: PlainDate;
  readonly what: SimulatedWhat;
  readonly standing: Standing;
};

export const standingOf = (state: AccountState): Standing => {
  const total = openTotal(state);
  const principal = sum(state.invoices.map(({ open }) => open));
  return { principal, claimed: minus(total, principal), total };
};

/** What a person would tell of an event; undefined for what the system does for itself. */
const told = (event: AccountEvent): SimulatedWhat | undefined => {
  switch (event.type) {
    case 'InvoicesBecameOverdue':
      return { kind: 'overdue', invoices: event.invoices };
    case 'MessageClaimed': {
      const { message: step, copy, invoices } = event;
      return !copy && isMessageStep(step) ? { kind: 'step', step, channel: 'mail', invoices } : undefined;
    }
    case 'LetterQueued':
      return { kind: 'step', step: event.letter, channel: event.post, invoices: event.invoices };
    case 'CallOpened':
      return { kind: 'step', step: 'call', channel: 'phone', invoices: event.invoices };
    case 'DecisionAsked':
      return { kind: 'step', step: 'decision', channel: 'desk', invoices: event.invoices };
    case 'InterestAndCostsClaimed': {
      const interest = sum(event.parts.map((part) => part.interest));
      const costs = sum([event.costs, event.vat]);
      return interest + costs > 0 ? { kind: 'claimed', interest, costs } : undefined;
    }
    case 'PaymentApplied':
      return { kind: 'paid', amount: event.amount };
    case 'DisputeOpened':
      return { kind: 'disputed', invoice: event.invoice };
    case 'DisputeAnswered':
      return { kind: 'answered', credited: event.credited ?? ZERO };
    case 'SequenceClosed':
      return { kind: 'closed' };
    default:
      return undefined;
  }
};

/** What of a walk is worth telling. */
export const entriesOf = ({ at, events, after }: Walked): readonly SimulatedEntry[] => {
  const [on, standing] = [amsterdamDate(at), standingOf(after)];
  return events.flatMap((event) => {
    const what = told(event);
    return what ? [{ on, what, standing }] : [];
  });
};
