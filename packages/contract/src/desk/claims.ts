import * as z from 'zod';
import { Claim } from '../portal/claim.ts';
import { StaleTable } from './legal-settings.ts';
import { NoticeLapse } from './timeline.ts';
import { Amount, Day, Id, typed } from './values.ts';

/** Since when the debtor is in default with an invoice and by what, or why he is not. */
export const DefaultSince = z.discriminatedUnion('is', [
  z.object({ is: z.literal('in-default'), since: Day, by: z.enum(['fatal-term', 'demand']) }),
  z.object({
    is: z.literal('not-in-default'),
    reason: z.enum(['no-demand', 'demand-before-due', 'term-too-short']),
  }),
]);
export type DefaultSince = z.output<typeof DefaultSince>;

/** What the law says about one open invoice: default, and the day after which it is barred. */
export const LegalStanding = z.object({
  invoice: z.string(),
  default: DefaultSince,
  limitation: z.object({
    until: Day,
    sixMonths: Day,
    oneMonth: Day,
    /** the demand or acknowledgment that started the term anew */
    interruptedOn: Day.nullable(),
  }),
});
export type LegalStanding = z.output<typeof LegalStanding>;

/** A fourteen-day notice: posted, last free day, costs due from; or why it carries no costs. */
export const ShownNotice = z.object({
  id: Id,
  on: Day,
  invoices: z.array(z.string()),
  costs: Amount,
  vat: Amount,
  lastFreeDay: Day,
  costsDueFrom: Day,
  lapsed: NoticeLapse.nullable(),
});
export type ShownNotice = z.output<typeof ShownNotice>;

/** What can be given up of one invoice: no more than is asked. */
export const Forgivable = z.object({
  invoice: z.string(),
  principal: Amount,
  interest: Amount,
  costs: Amount,
});
export type Forgivable = z.output<typeof Forgivable>;

/**
 * The law's side of a card. `claimed` is all that the debtor and his letters know; `computed` also what runs and
 * was not asked, for the desk alone, with its own total.
 */
export const DeskClaim = z.object({
  claimed: Claim,
  computed: Claim,
  standing: z.array(LegalStanding),
  notices: z.array(ShownNotice),
  forgivable: z.array(Forgivable),
  /** tables of law that end within 60 days, or have ended */
  stale: z.array(StaleTable),
});
export type DeskClaim = z.output<typeof DeskClaim>;

const Part = Amount.refine((amount) => amount >= 0);

/** Gives up parts of what is asked, always with a reason; each invoice once. Above EUR 250.00 it takes two people. */
export const Forgive = z.object({
  forgiven: z
    .array(z.object({ invoice: Id, principal: Part, interest: Part, costs: Part }))
    .min(1)
    .max(2_000),
  reason: typed(500),
});
export type Forgive = z.output<typeof Forgive>;

/** The post brought back the fourteen-day notice that names this invoice. */
export const ReturnedNotice = z.object({ invoice: Id });
export type ReturnedNotice = z.output<typeof ReturnedNotice>;
