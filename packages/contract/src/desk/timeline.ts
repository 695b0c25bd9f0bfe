import * as z from 'zod';
import { ProposedAct } from './actions.ts';
import { DisputeCategory, DisputeOutcome, LateReason, MessageTopic, ToldKind } from './answers.ts';
import { CallOutcomeKind } from './call-outcome.ts';
import { Cause } from './cause.ts';
import { DebtorKind } from './debtor-kind.ts';
import { DecisionChoice } from './decisions.ts';
import { Dropped } from './dropped.ts';
import { HoldReason } from './hold-reason.ts';
import { MailFile, MailKind } from './mails.ts';
import { PaymentMethod } from './payment-method.ts';
import { SalesAbout } from './sales.ts';
import { StepKind } from './step-kind.ts';
import { Amount, coded, Day, Id, Moment } from './values.ts';
import { Why } from './why.ts';

/** Why a fourteen-day notice carries no costs. */
export const NoticeLapse = z.enum(['held', 'corrected', 'returned', 'payment-pending']);
export type NoticeLapse = z.output<typeof NoticeLapse>;

/** What happened, one code per sentence. `to` is an address as it was used. */
export const Happening = z.discriminatedUnion('code', [
  coded('invoices-imported', { invoices: z.array(z.string()), amount: Amount }),
  coded('credit-note-imported', { number: z.string(), amount: Amount }),
  coded('invoice-arrived', { invoices: z.array(z.string()) }),
  coded('invoice-missed', { invoices: z.array(z.string()) }),
  coded('invoice-sent-again', { invoices: z.array(z.string()) }),
  coded('first-release-given', { file: z.string() }),
  coded('invoices-overdue', { invoices: z.array(z.string()), amount: Amount }),
  coded('message-sent', {
    step: StepKind,
    to: z.string(),
    invoices: z.array(z.string()),
    lastDate: Day.nullable(),
  }),
  coded('message-delivered', { step: StepKind, to: z.string() }),
  coded('message-bounced', { step: StepKind, to: z.string() }),
  coded('message-complained', { to: z.string() }),
  coded('message-dropped', { step: StepKind, why: Dropped }),
  coded('message-uncertain', { step: StepKind, to: z.string() }),
  coded('letter-made', { step: StepKind, registered: z.boolean() }),
  coded('letter-printed', { step: StepKind }),
  coded('letter-withdrawn', { step: StepKind, why: Dropped }),
  coded('letter-posted', { step: StepKind, on: Day, tracking: z.string().nullable() }),
  coded('notice-given', { costs: Amount, lastFreeDay: Day, costsDueFrom: Day }),
  coded('notice-lapsed', { why: NoticeLapse }),
  coded('interest-and-costs-claimed', { interest: Amount, costs: Amount, lastDate: Day }),
  coded('claim-forgiven', { amount: Amount }),
  coded('told', { kind: ToldKind, to: z.string() }),
  coded('not-told', { kind: ToldKind, why: Dropped }),
  coded('late-reason', { reason: LateReason }),
  coded('dispute-opened', { invoice: z.string(), category: DisputeCategory, amount: Amount.nullable() }),
  coded('dispute-answered', { outcome: DisputeOutcome, credited: Amount, why: Why.nullable() }),
  coded('promise-made', { amount: Amount, payOn: Day }),
  coded('promise-kept', {}),
  coded('promise-broken', {}),
  coded('arrangement-proposed', { amount: Amount, terms: z.int(), byStaff: z.boolean() }),
  coded('arrangement-countered', { terms: z.int(), validUntil: Day, why: Why.nullable() }),
  coded('arrangement-accepted', { itself: z.boolean(), why: Why.nullable() }),
  coded('arrangement-refused', { byDebtor: z.boolean(), expired: z.boolean(), why: Why.nullable() }),
  coded('instalment-missed', { due: Day, repairBy: Day }),
  coded('instalment-received', { left: Amount }),
  coded('arrangement-end-announced', { endsOn: Day }),
  coded('arrangement-ended', { kept: z.boolean() }),
  coded('payment-reported', { amount: Amount, paidOn: Day }),
  coded('debtor-wrote', { topic: MessageTopic }),
  coded('mail-received', {
    kind: MailKind,
    from: z.string().nullable(),
    subject: z.string(),
    files: z.array(MailFile),
  }),
  coded('reading-delayed', { until: Day }),
  coded('answer-delayed', { answerBy: Day }),
  coded('report-checked', {}),
  coded('writing-read', {}),
  coded('call-asked', {}),
  coded('call-made', { outcome: CallOutcomeKind, spokeWith: z.string().nullable(), on: Day.nullable() }),
  coded('call-missed', {}),
  coded('call-agreed', {
    amount: Amount,
    last: Day,
    parts: z.int(),
    disputed: Amount,
    ordersOnHold: z.boolean(),
  }),
  coded('confirmation-skipped', {}),
  coded('agreement-confirmed', {}),
  coded('agreement-contested', {}),
  coded('hold-placed', { reason: HoldReason, until: Day.nullable() }),
  coded('hold-ended', { reason: HoldReason }),
  coded('approval-asked', { step: StepKind }),
  coded('approval-given', { step: StepKind }),
  coded('decision-asked', {}),
  coded('decision-taken', { choice: DecisionChoice }),
  coded('second-person-asked', { choice: DecisionChoice }),
  coded('second-person-refused', { choice: DecisionChoice }),
  coded('step-skipped', { step: StepKind, invoices: z.array(z.string()) }),
  coded('step-moved', { step: StepKind, invoices: z.array(z.string()), notBefore: Day }),
  coded('visit-noted', { on: Day, visitor: z.string().nullable(), spokeWith: z.string().nullable() }),
  coded('note-added', {}),
  coded('note-erased', {}),
  coded('act-proposed', { act: ProposedAct, amount: Amount }),
  coded('act-refused', { act: ProposedAct }),
  coded('written-off', { invoices: z.array(z.string()), amount: Amount }),
  coded('handed-over', { to: z.enum(['agency', 'bailiff']), invoices: z.array(z.string()), amount: Amount }),
  coded('invoice-corrected', { invoice: z.string(), due: Day }),
  coded('invoices-moved-out', {
    invoices: z.array(z.string()),
    amount: Amount,
    to: z.string(),
    merged: z.boolean(),
  }),
  coded('invoices-moved-in', {
    invoices: z.array(z.string()),
    amount: Amount,
    from: z.string(),
    merged: z.boolean(),
  }),
  coded('portal-opened', {}),
  coded('payment-started', { amount: Amount, method: PaymentMethod.nullable() }),
  coded('payment-not-finished', { amount: Amount }),
  coded('payment-received', { amount: Amount, method: PaymentMethod, left: Amount }),
  coded('payment-confirmed', { to: z.string() }),
  coded('refund-proposed', { amount: Amount }),
  coded('payment-reversed', { amount: Amount }),
  coded('invoice-reopened', { invoice: z.string(), amount: Amount }),
  coded('credit-settled', {}),
  coded('forgiven', { amount: Amount }),
  coded('account-closed', {}),
  coded('plan-adopted', {
    plan: z.enum(['business', 'consumer']),
    version: z.int(),
    waitsUntil: Day.nullable(),
  }),
  coded('sales-asked', { about: SalesAbout, stepOn: Day }),
  coded('sales-answered', { answer: z.enum(['go-ahead', 'more-time']) }),
  coded('orders-held', {}),
  coded('orders-freed', { why: z.enum(['paid', 'decision']) }),
  coded('kind-changed', { from: DebtorKind, to: DebtorKind }),
  coded('debtor-changed', {}),
  coded('work-assigned', { to: z.string().nullable() }),
  coded('work-snoozed', { until: Day }),
  coded('work-woken', {}),
]);
export type Happening = z.output<typeof Happening>;

/** Who did it: the system by its plan, a member of staff, the debtor, or the bank and payment provider. */
export const Actor = z.discriminatedUnion('is', [
  z.object({ is: z.literal('system') }),
  z.object({ is: z.literal('staff'), name: z.string() }),
  z.object({ is: z.literal('debtor') }),
  z.object({ is: z.literal('bank') }),
]);
export type Actor = z.output<typeof Actor>;

/** One thing that happened. `note` is what a person wrote; `documentId` opens the message or letter as sent. */
export const PastEntry = z.object({
  id: Id,
  at: Moment,
  what: Happening,
  actor: Actor,
  cause: Cause.nullable(),
  note: z.string().nullable(),
  documentId: Id.nullable(),
});
export type PastEntry = z.output<typeof PastEntry>;
