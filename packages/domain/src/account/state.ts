import type { Arrangement } from '../arrangement/arrangement.ts';
import type { ArrangementPolicy } from '../arrangement/policy.ts';
import type { Instant } from '../calendar/instant.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { CallAgreement } from '../call/agreement.ts';
import type { Dispute } from '../dispute/dispute.ts';
import { type Hold, heldPart } from '../hold/hold.ts';
import { type Cents, cents, sum, ZERO } from '../money/cents.ts';
import type { DebtorFacts } from '../party/reach.ts';
import type { PromiseToPay } from '../promise/promise.ts';
import type { SalesAsk } from '../sales/sales-ask.ts';
import type { LastCall, OpenCall } from './call.ts';
import { owedOn } from './claimed.ts';
import type { CostNotice } from './cost-notice.ts';
import type { DecisionChoice } from './event.ts';
import type { OpenInvoice } from './invoice.ts';
import type { NoticeAsked, QueuedLetter } from './letter.ts';
import type { Confirmation, MessageInFlight } from './message.ts';
import type { Move } from './move.ts';
import type { PaymentAttempt } from './payment-attempt.ts';
import type { OpenProposal } from './proposed-act.ts';
import type { OpenTask } from './task.ts';
import type { Telling } from './telling.ts';

/** A step that waits for a person's yes. */
export type Approval = {
  readonly id: string;
  readonly rung: number;
  readonly invoices: readonly string[];
  readonly stepOn: PlainDate;
  readonly granted: boolean;
};

/** The choice that a person has to make when the ladder ends. */
export type OpenDecision = {
  readonly id: string;
  readonly invoices: readonly string[];
  readonly since: PlainDate;
  /** A choice that waits for a second person. */
  readonly proposal?: { readonly choice: DecisionChoice; readonly by: string; readonly on: PlainDate };
};

/** A credit note or surplus that is not yet used. */
export type Credit = { readonly number: string; readonly left: Cents };

/** Who does a piece of work (a staff id), and from which day it stands in the list again. */
export type WorkMark = {
  readonly to?: string;
  /** `note`: id of the reason that somebody wrote. */
  readonly snoozed?: { readonly until: PlainDate; readonly note?: string };
};

/** A debtor's account: what is open and what is going on. What is settled lives in the log. */
export type AccountState = {
  readonly opened: boolean;
  readonly facts: DebtorFacts;
  readonly plan: { readonly id: string; readonly version: number };
  /** Counts the things that got an id of their own. */
  readonly seq: number;
  readonly invoices: readonly OpenInvoice[];
  readonly credits: readonly Credit[];
  /** Fourteen-day notices of the claims that are open; absent in accounts that never had one. */
  readonly notices?: readonly CostNotice[];
  /** A fourteen-day notice by e-mail alone that has not been opened in the portal yet. */
  readonly unopened?: { readonly id: string; readonly rung: number } & NoticeAsked;
  readonly disputes?: readonly Dispute[];
  readonly promises?: readonly PromiseToPay[];
  readonly arrangement?: Arrangement & { readonly policy?: ArrangementPolicy };
  /** Day on which an arrangement lapsed. */
  readonly arrangementBroken?: PlainDate;
  readonly tellings?: readonly Telling[];
  /** Costs charged on terms of a contract in the last seven months, for the rule against stacking. */
  readonly charged?: readonly { readonly contract: string; readonly on: PlainDate }[];
  readonly holds: readonly Hold[];
  readonly attempts: readonly PaymentAttempt[];
  readonly call?: OpenCall;
  readonly lastCall?: LastCall;
  /** Made by phone, about invoices that are open. */
  readonly agreements?: readonly CallAgreement[];
  readonly approvals: readonly Approval[];
  /** Questions to the salesperson of a key account about invoices that are open. */
  readonly salesAsks?: readonly SalesAsk[];
  /** New orders wait, since this day. */
  readonly orderHold?: { readonly since: PlainDate };
  readonly decision?: OpenDecision;
  readonly letters: readonly QueuedLetter[];
  readonly messages: readonly MessageInFlight[];
  /** Days of the latest dunning messages, newest last. */
  readonly wrote: readonly PlainDate[];
  /** No dunning mail before this moment: the provider asked to slow down. */
  readonly mailNotBefore?: Instant;
  readonly confirmations: readonly Confirmation[];
  readonly tasks: readonly OpenTask[];
  /** Marks on what waits for a person, by its id. */
  readonly work?: Readonly<Record<string, WorkMark>>;
  /** Receipts applied last, newest last. */
  readonly receipts: readonly string[];
  readonly lastPayment?: { readonly on: PlainDate; readonly amount: Cents };
  readonly closedOn?: PlainDate;
  /** Acts that wait for a second person. */
  readonly proposals?: readonly OpenProposal[];
  /** What left for another account and has not arrived there yet. */
  readonly moving?: readonly Move[];
  /** Moves that arrived here last, newest last. */
  readonly movedIn?: readonly string[];
  /** The record of the same customer that took the place of this one. */
  readonly mergedInto?: string;
  /** Day on which the latest statement was asked for. */
  readonly statementOn?: PlainDate;
};

export const NO_ACCOUNT: AccountState = {
  opened: false,
  facts: { kind: 'unknown', country: 'NL', email: false, post: false, phone: false, keyAccount: false },
  plan: { id: 'consumer', version: 1 },
  seq: 0,
  invoices: [],
  credits: [],
  holds: [],
  attempts: [],
  approvals: [],
  letters: [],
  messages: [],
  wrote: [],
  confirmations: [],
  tasks: [],
  receipts: [],
};

/** Everything asked: principal, and interest and costs as far as claimed. */
export const openTotal = (state: AccountState): Cents => sum(state.invoices.map(owedOn));

export const overdueInvoices = (state: AccountState, today: PlainDate): readonly OpenInvoice[] =>
  state.invoices.filter((invoice) => invoice.due < today);

export const overdueTotal = (state: AccountState, today: PlainDate): Cents =>
  sum(overdueInvoices(state, today).map(owedOn));

export const creditTotal = (state: AccountState): Cents =>
  state.credits.length === 0 ? ZERO : sum(state.credits.map((credit) => credit.left));

export const findInvoice = (state: AccountState, number: string): OpenInvoice | undefined =>
  state.invoices.find((invoice) => invoice.number === number);

/** What may be asked of an invoice now: its principal without the part that is disputed or promised. */
export const askable = (state: AccountState, invoice: OpenInvoice): Cents =>
  cents(Math.max(0, invoice.open - heldPart(state.holds, invoice.number)));
