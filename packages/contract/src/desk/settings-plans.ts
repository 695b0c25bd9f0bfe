import * as z from 'zod';
import { StepKind } from './step-kind.ts';
import { Day, Id, Moment, typed } from './values.ts';

export const DebtorClassValue = z.enum(['business', 'consumer']);
export type DebtorClassValue = z.output<typeof DebtorClassValue>;

const days = z.int().min(0).max(400);

/** One rung as an administration sets it; what kind it is and what it counts from is the ladder's own. */
export const DraftStep = z.object({
  rung: z.int().min(1).max(20),
  /** after the due date */
  day: days,
  /** least days after the rung that it counts from */
  gap: days.nullable(),
  /** days to pay that its message gives */
  term: days.nullable(),
});
export type DraftStep = z.output<typeof DraftStep>;

const steps = z.array(DraftStep).min(1).max(20);

/** How far the accounts have gone over to a version. */
export const Adoption = z.object({
  state: z.enum(['running', 'done']),
  done: z.int(),
  total: z.int().nullable(),
});
export type Adoption = z.output<typeof Adoption>;

/** A version that the administration published itself. */
export const PublishedVersion = z.object({
  version: z.int(),
  steps,
  at: Moment,
  by: z.string(),
  reason: z.string(),
  adoption: Adoption.nullable(),
});
export type PublishedVersion = z.output<typeof PublishedVersion>;

/** The plan of a class: what counts now, what the product brings, and every version of one's own, newest first. */
export const PlanOfClass = z.object({
  current: z.object({ version: z.int(), own: z.boolean(), steps }),
  standard: z.object({ version: z.int(), steps }),
  versions: z.array(PublishedVersion),
});
export type PlanOfClass = z.output<typeof PlanOfClass>;

export const PlanSettings = z.object({
  business: PlanOfClass,
  consumer: PlanOfClass,
  /** whether sending is stopped, so that nothing leaves whatever the plan */
  stopped: z.boolean(),
});
export type PlanSettings = z.output<typeof PlanSettings>;

/** What a draft would change for real accounts, some at a time. */
export const PreviewPlan = z.object({
  debtors: DebtorClassValue,
  steps,
  /** where an earlier page ended */
  after: z.string().min(1).max(2_000).nullable(),
});
export type PreviewPlan = z.output<typeof PreviewPlan>;

/** A step that would fall on another day; null: not at all in that time. */
export const MovedStep = z.object({
  kind: StepKind,
  rung: z.int(),
  invoices: z.array(z.string()),
  before: Day.nullable(),
  after: Day.nullable(),
});
export type MovedStep = z.output<typeof MovedStep>;

export const MovedAccount = z.object({ debtorId: Id, name: z.string(), moved: z.array(MovedStep) });
export type MovedAccount = z.output<typeof MovedAccount>;

export const PreviewPage = z.object({
  /** accounts of this class with something open that were looked at in this page */
  looked: z.int(),
  accounts: z.array(MovedAccount),
  /** where to go on; null when all were looked at */
  next: z.string().nullable(),
});
export type PreviewPage = z.output<typeof PreviewPage>;

/** A new version, by somebody who saw this one, and why. */
export const PublishPlan = z.object({
  debtors: DebtorClassValue,
  seen: z.int().min(1),
  steps,
  reason: typed(500),
});
export type PublishPlan = z.output<typeof PublishPlan>;
