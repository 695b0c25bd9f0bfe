import type { AccountEvent, EventType } from '@voldaan/domain/account/event.ts';
import type { WebhookType } from './event-type.ts';

/** What is told of an event: ids, days and amounts in cents; never a name, an address or a text. */
export type Told = { readonly type: WebhookType; readonly data: Readonly<Record<string, unknown>> };

type Of<Type extends EventType> = Extract<AccountEvent, { readonly type: Type }>;
type Tellers = { readonly [Type in EventType]?: (event: Of<Type>) => Told };

const CLOSED_TYPE = {
  paid: 'invoice.paid',
  credited: 'invoice.credited',
  forgiven: 'invoice.forgiven',
} as const satisfies Record<Of<'InvoicesClosed'>['how'], WebhookType>;

/** From what happened to an account to what its creditor's systems hear of it. What is not here is told to nobody. */
const TELLERS: Tellers = {
  InvoiceAdded: ({ invoice: { number, amount, issued, due }, on }) => ({
    type: 'invoice.added',
    data: { invoice: number, amount, issueDate: issued, dueDate: due, on },
  }),
  InvoicesBecameOverdue: ({ invoices, on }) => ({ type: 'invoice.overdue', data: { invoices, on } }),
  InvoicesClosed: ({ closed, how, on }) => ({
    type: CLOSED_TYPE[how],
    data: { invoices: closed.map(({ invoice }) => invoice), on },
  }),
  InvoiceReopened: ({ invoice: { number }, open, on }) => ({
    type: 'invoice.reopened',
    data: { invoice: number, open, on },
  }),
  StepTaken: ({ step, invoices, on, last }) => ({
    type: 'step.taken',
    data: { step, invoices, on, lastDate: last ?? null },
  }),
  PaymentApplied: ({ receiptId, amount, on, lines, credit }) => ({
    type: 'payment.received',
    data: { receipt: receiptId, amount, on, lines, credit },
  }),
  PaymentReversed: ({ receiptId, on, lines, credit }) => ({
    type: 'payment.reversed',
    data: { receipt: receiptId, on, lines, credit },
  }),
  HoldPlaced: ({ hold: { id, reason, scope, since, until } }) => ({
    type: 'hold.placed',
    data: { hold: id, reason, invoices: scope === 'all' ? null : scope, since, until: until ?? null },
  }),
  HoldEnded: ({ holdId, on }) => ({ type: 'hold.ended', data: { hold: holdId, on } }),
  DisputeOpened: ({ disputeId, invoice, category, amount, on }) => ({
    type: 'dispute.opened',
    data: { dispute: disputeId, invoice, category, amount: amount ?? null, on },
  }),
  DisputeAnswered: ({ disputeId, outcome, credited, on }) => ({
    type: 'dispute.answered',
    data: { dispute: disputeId, outcome, credited, on },
  }),
  OrderHoldSet: ({ on }) => ({ type: 'order-hold.set', data: { on } }),
  OrderHoldLifted: ({ why, on }) => ({ type: 'order-hold.lifted', data: { why, on } }),
  SequenceClosed: ({ on }) => ({ type: 'account.settled', data: { on } }),
};

/** What is told of an event; undefined when it is nobody's business outside. */
export const toldOf = (event: AccountEvent): Told | undefined => {
  const teller = TELLERS[event.type] as ((of: AccountEvent) => Told) | undefined;
  return teller?.(event);
};
