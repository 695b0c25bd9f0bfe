import * as z from 'zod';
import { Amount, Day, Id, maybeTyped, typed } from './values.ts';

/** The hard steps before which the salesperson of a key account is asked. */
export const SalesAbout = z.enum(['notice-of-default', 'hand-over']);
export type SalesAbout = z.output<typeof SalesAbout>;

/** A question to sales as the card shows it; null: not answered yet, and silence lets the step go on. */
export const SalesAsk = z.object({
  id: Id,
  about: SalesAbout,
  on: Day,
  stepOn: Day,
  answer: z.enum(['go-ahead', 'more-time']).nullable(),
  /** last day that sales may ask for */
  latest: Day,
});
export type SalesAsk = z.output<typeof SalesAsk>;

/** What the salesperson says: go on, or give me time, with a reason. */
export const AnswerSales = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('go-ahead'), reason: maybeTyped(2_000) }),
  z.object({ answer: z.literal('more-time'), until: Day, reason: typed(2_000) }),
]);
export type AnswerSales = z.output<typeof AnswerSales>;

/** Whether new orders of this debtor wait until what is late has been paid. */
export const HoldOrders = z.object({ held: z.boolean(), reason: maybeTyped(2_000) });
export type HoldOrders = z.output<typeof HoldOrders>;

/** Whether a debtor is a key account, of whom sales hears before a hard step. */
export const MarkKeyAccount = z.object({ keyAccount: z.boolean() });
export type MarkKeyAccount = z.output<typeof MarkKeyAccount>;

/** What passes between finance and sales about a debtor. */
export const CardSales = z.object({
  /** sales sees the card without decisions about money */
  reader: z.enum(['finance', 'sales']),
  /** questions that wait for an answer */
  asks: z.array(SalesAsk),
  /** new orders wait, since this day */
  ordersHeldSince: Day.nullable(),
  /** what is open, where that much makes one ask whether he is a key account; null: nothing to ask */
  keyAccountProposed: Amount.nullable(),
  /** an overdue invoice has had its notice: holding orders is advised */
  holdAdvised: z.boolean(),
});
export type CardSales = z.output<typeof CardSales>;

/** `GET /api/colleagues`: who works in this administration, to look after customers and work. */
export const Colleagues = z.object({ colleagues: z.array(z.object({ id: Id, name: z.string() })) });
export type Colleagues = z.output<typeof Colleagues>;

/** `GET /api/sales-report`: the own customers of the reader in this month and the two before it. */
export const SalesReport = z.object({
  from: Day,
  until: Day,
  invoiced: Amount,
  paid: Amount,
  becameLate: Amount,
  /** days after the due date of what was paid, weighed by amount; null: nothing was paid */
  daysLate: z.int().nullable(),
  disputed: Amount,
});
export type SalesReport = z.output<typeof SalesReport>;
