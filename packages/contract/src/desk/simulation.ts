import * as z from 'zod';
import { Amount, Day, Id } from './values.ts';

/** The farthest that a simulation looks, in days. */
export const MOST_DAYS = 365;

const Days = z.int().min(1).max(MOST_DAYS);

/** What the debtor is assumed to do from now on. */
export const Assumption = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing-paid') }),
  z.object({ kind: z.literal('monthly'), amount: Amount.refine((amount) => amount > 0), first: Day }),
  /** he objects to his oldest late invoice, and we answer on the last day */
  z.object({ kind: z.literal('disputed'), on: Day, answer: z.enum(['upheld', 'rejected']) }),
]);
export type Assumption = z.output<typeof Assumption>;

/** `POST /api/debtors/:id/simulation`: a future of one account; nothing is written. */
export const SimulateAccount = z.object({ assumption: Assumption, days: Days });
export type SimulateAccount = z.output<typeof SimulateAccount>;

export const StepChannel = z.enum(['mail', 'post', 'registered', 'phone', 'desk']);
export type StepChannel = z.output<typeof StepChannel>;

export const SimulatedStep = z.enum([
  'reminder',
  'call',
  'notice',
  'fourteen-day-notice',
  'notice-of-default',
  'decision',
]);
export type SimulatedStep = z.output<typeof SimulatedStep>;

const invoices = z.array(z.string());

export const SimulatedWhat = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('overdue'), invoices }),
  z.object({ kind: z.literal('step'), step: SimulatedStep, channel: StepChannel, invoices }),
  z.object({ kind: z.literal('claimed'), interest: Amount, costs: Amount }),
  z.object({ kind: z.literal('paid'), amount: Amount }),
  z.object({ kind: z.literal('disputed'), invoice: z.string() }),
  z.object({ kind: z.literal('answered'), credited: Amount }),
  z.object({ kind: z.literal('closed') }),
]);
export type SimulatedWhat = z.output<typeof SimulatedWhat>;

/** What is asked of the debtor: principal, and interest and costs as far as claimed. */
export const Standing = z.object({ principal: Amount, claimed: Amount, total: Amount });
export type Standing = z.output<typeof Standing>;

export const SimulatedEntry = z.object({ on: Day, what: SimulatedWhat, standing: Standing });
export type SimulatedEntry = z.output<typeof SimulatedEntry>;

export const AccountSimulation = z.object({
  today: Day,
  until: Day,
  start: Standing,
  entries: z.array(SimulatedEntry),
});
export type AccountSimulation = z.output<typeof AccountSimulation>;

/** A step of a plan on another day after the due date. */
export const ChangedStep = z.object({
  debtors: z.enum(['business', 'consumer']),
  rung: z.int().min(1).max(20),
  day: z.int().min(1).max(MOST_DAYS),
});
export type ChangedStep = z.output<typeof ChangedStep>;

/**
 * `POST /api/simulations`: a changed plan over the open invoices or over the real past, some accounts at a time;
 * nothing is written.
 */
export const SimulatePortfolio = z.object({
  over: z.enum(['open', 'past']),
  days: Days,
  steps: z.array(ChangedStep).max(40),
  /** `next` of the answer before. */
  after: z.string().max(1_000).optional(),
});
export type SimulatePortfolio = z.output<typeof SimulatePortfolio>;

const Count = z.int().nonnegative();

/** What a simulation of many accounts comes to; tallies can be added up. */
export const Tally = z.object({
  accounts: Count,
  steps: z.array(z.object({ on: Day, step: SimulatedStep, channel: StepChannel, count: Count })),
  effort: z.object({ mails: Count, letters: Count, registered: Count, calls: Count }),
  claimed: z.object({ interest: Amount, costs: Amount }),
});
export type Tally = z.output<typeof Tally>;

/** A step that falls on another day; null: not at all in that time. */
export const MovedStep = z.object({
  debtor: z.object({ id: Id, name: z.string() }),
  step: SimulatedStep,
  invoices,
  before: Day.nullable(),
  after: Day.nullable(),
});
export type MovedStep = z.output<typeof MovedStep>;

export const PortfolioPage = z.object({
  /** as it is, or as it was */
  before: Tally,
  /** under the changed plan */
  after: Tally,
  moved: z.array(MovedStep),
  /** where to go on; null when all were looked at */
  next: z.string().nullable(),
});
export type PortfolioPage = z.output<typeof PortfolioPage>;

/** `GET /api/simulations`: the plans of this administration, to change steps of. */
export const CurrentPlans = z.object({
  plans: z.array(
    z.object({
      debtors: z.enum(['business', 'consumer']),
      version: z.int(),
      steps: z.array(z.object({ rung: z.int(), step: SimulatedStep, day: z.int() })),
    }),
  ),
});
export type CurrentPlans = z.output<typeof CurrentPlans>;
