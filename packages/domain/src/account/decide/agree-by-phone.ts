import type { Instant } from '../../calendar/instant.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import {
  type AgreedClaim,
  type AgreedPart,
  type AgreedTerms,
  divideParts,
  undisputedTotal,
} from '../../call/agreement.ts';
import { DISPUTE_RULES, type DisputeCategory, type DisputeRules } from '../../dispute/category.ts';
import { type Cents, sum } from '../../money/cents.ts';
import type { DunningPlan } from '../../plan/dunning-plan.ts';
import { owedOn } from '../claimed.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { OpenInvoice } from '../invoice.ts';
import { type AccountState, findInvoice } from '../state.ts';
import { holdOrders } from './hold-orders.ts';
import { inTurn } from './in-turn.ts';
import { openDispute } from './open-dispute.ts';
import { promiseEvents, whyNotPromised } from './promise-events.ts';

type NoteRef = { readonly id: string; readonly hash: string };

/** What of an invoice is not right, in the words of a dispute. */
export type DisputedByPhone = {
  readonly invoice: string;
  readonly category: DisputeCategory;
  /** Absent: the whole, or he cannot say. */
  readonly amount?: Cents;
};

export type AgreeByPhone = {
  readonly callId: string;
  readonly at: Instant;
  readonly today: PlainDate;
  readonly calledBy: AgreedTerms['calledBy'];
  /** What was spoken about. */
  readonly invoices: readonly string[];
  readonly disputed?: DisputedByPhone;
  readonly parts: readonly AgreedPart[];
  readonly ordersOnHold: boolean;
  readonly people?: NoteRef;
  /** What he said about the part that is not right. */
  readonly note?: NoteRef;
  /** Id of the member of staff, from the session. */
  readonly by?: string;
  readonly rules?: DisputeRules;
  /** An approver may still agree after the notice of default left. */
  readonly approver?: true;
};

const claimOf = (
  invoice: OpenInvoice,
  disputed: DisputedByPhone | undefined,
  rules: DisputeRules,
): AgreedClaim => {
  const amount = owedOn(invoice);
  const claim = { invoice: invoice.number, amount };
  if (disputed?.invoice !== invoice.number) return claim;
  const part = rules[disputed.category].holds === 'amount' ? disputed.amount : undefined;
  return { ...claim, disputed: part ?? amount };
};

const oneDay = (parts: readonly AgreedPart[]): readonly AgreedPart[] =>
  [...Map.groupBy(parts, ({ on }) => on)]
    .map(([on, same]) => ({ on, amount: sum(same.map(({ amount }) => amount)) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));

/**
 * What was agreed on the phone: what is not right becomes an objection, what has a day becomes a promise. Together
 * it is one promise of each invoice, as long as the last of its days; what takes longer is an arrangement
 * (defaults 3.3). Nothing is sent: the confirmation waits for a person.
 */
export const agreeByPhone = (state: AccountState, command: AgreeByPhone, plan: DunningPlan): Decision => {
  const { callId, at, today, calledBy, disputed, ordersOnHold, people, note, by, approver = false } = command;
  const { rules = DISPUTE_RULES } = command;
  const invoices = command.invoices
    .flatMap((number) => findInvoice(state, number) ?? [])
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (invoices.length === 0) return refuse('invoice-unknown');
  if (command.parts.length === 0) return refuse('no-parts');
  if (command.parts.some(({ amount }) => amount <= 0)) return refuse('amount-not-positive');
  const claims = invoices.map((invoice) => claimOf(invoice, disputed, rules));
  const parts = oneDay(command.parts);
  if (sum(parts.map(({ amount }) => amount)) > undisputedTotal({ claims }))
    return refuse('amount-above-open');
  const divided = divideParts(claims, parts);
  for (const invoice of invoices) {
    const last = divided.findLast((part) => part.invoices.includes(invoice.number));
    const promise = last && { way: 'phone' as const, payOn: last.on };
    const refused = promise && whyNotPromised(invoice, promise, today, plan, approver);
    if (refused) return refuse(refused);
  }
  const agreementId = `G${state.seq + 1}`;
  return inTurn(
    state,
    () =>
      accept({
        type: 'CallAgreed',
        agreementId,
        callId,
        at,
        on: today,
        calledBy,
        claims,
        parts,
        ordersOnHold,
        ...(people && { people }),
      }),
    (current) =>
      disputed ? openDispute(current, { ...disputed, today, ...(note && { note }) }, plan, rules) : accept(),
    ...divided.map(({ on: payOn, ...part }) => (current: AccountState) => {
      const promised = { ...part, payOn, way: 'phone', today, agreementId } as const;
      const { made, withdrawn } = promiseEvents(current, promised, plan);
      return accept(...made, ...withdrawn);
    }),
    (current) => {
      // Nothing late is no reason against the agreement: then orders simply go on.
      const held = ordersOnHold && by ? holdOrders(current, { held: true, by, today }) : accept();
      return held.ok ? held : accept();
    },
  );
};
