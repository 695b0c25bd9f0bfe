import * as z from 'zod';
import { CentsValue, DayValue } from '../http/values.ts';

/** Days over which base and rate did not change; amounts in euros as text, so that they can be checked. */
export const InterestLine = z.object({
  from: DayValue,
  until: DayValue,
  days: z.int(),
  /** Percent a year with two places. */
  rate: z.string(),
  base: z.string(),
  interest: z.string(),
  exact: z.string(),
});
export type InterestLine = z.infer<typeof InterestLine>;

/** A payment and what it settled. */
export const PaidLine = z.object({
  on: DayValue,
  principal: CentsValue,
  interest: CentsValue,
  costs: CentsValue,
});
export type PaidLine = z.infer<typeof PaidLine>;

/** One invoice of a claim, with the interest over it. */
export const ClaimInvoice = z.object({
  number: z.string(),
  due: DayValue,
  principal: CentsValue,
  payments: z.array(PaidLine),
  open: CentsValue,
  interest: z
    .object({
      kind: z.enum(['statutory', 'commercial', 'agreed']),
      from: DayValue,
      until: DayValue,
      amount: CentsValue,
      lines: z.array(InterestLine),
    })
    .nullable(),
});
export type ClaimInvoice = z.infer<typeof ClaimInvoice>;

/** Costs, and what they are computed over; `scale` are the brackets as text for people. */
export const ClaimCosts = z.object({
  base: CentsValue,
  amount: CentsValue,
  vat: CentsValue,
  lines: z.array(z.object({ what: z.string(), amount: z.string(), source: z.string() })),
});
export type ClaimCosts = z.infer<typeof ClaimCosts>;

/**
 * What an account comes to, line by line. On the portal only what was claimed; on the desk also what runs.
 * `enoughUntil`: the day up to which the total settles everything.
 */
export const Claim = z.object({
  on: DayValue,
  invoices: z.array(ClaimInvoice),
  costs: ClaimCosts.nullable(),
  interestLeft: CentsValue,
  costsLeft: CentsValue,
  credit: CentsValue,
  total: CentsValue,
  enoughUntil: DayValue.nullable(),
});
export type Claim = z.infer<typeof Claim>;
