import { PLAN_NUMBERS } from '@voldaan/domain/plan/plan-numbers.ts';
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

/** What is set beside the steps: amounts in cents, the others in days. */
export const PlanNumbersValue = z.record(z.enum(PLAN_NUMBERS), z.int().min(0).max(100_000_00));
export type PlanNumbersValue = z.output<typeof PlanNumbersValue>;

const draft = { steps, numbers: PlanNumbersValue };

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
  ...draft,
  at: Moment,
  by: z.string(),
  reason: z.string(),
  adoption: Adoption.nullable(),
});
export type PublishedVersion = z.output<typeof PublishedVersion>;

const cell = z.string().max(20);

/** A plan as somebody has it in the fields, filled in halfway perhaps; `kept`: a call that is not left out. */
export const TypedPlan = z.object({
  steps: z
    .array(z.object({ rung: z.int().min(1).max(20), kept: z.boolean(), day: cell, gap: cell, term: cell }))
    .max(20),
  numbers: z.record(z.enum(PLAN_NUMBERS), cell),
});
export type TypedPlan = z.output<typeof TypedPlan>;

/** What somebody is thinking up, and the version that he saw when he began. */
export const KeepPlanDraft = z.object({ seen: z.int().min(1), typed: TypedPlan });
export type KeepPlanDraft = z.output<typeof KeepPlanDraft>;

/** The draft of whoever asks; nobody else sees it. `at`: when it was kept last. */
export const KeptPlanDraft = KeepPlanDraft.extend({ at: Moment });
export type KeptPlanDraft = z.output<typeof KeptPlanDraft>;

/** The plan of a class: what counts now, what the product brings, and every version of one's own, newest first. */
export const PlanOfClass = z.object({
  current: z.object({ version: z.int(), own: z.boolean(), ...draft }),
  standard: z.object({ version: z.int(), ...draft }),
  versions: z.array(PublishedVersion),
  draft: KeptPlanDraft.nullable(),
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
  ...draft,
  /** where an earlier page ended */
  after: z.string().min(1).max(2_000).nullable(),
});
export type PreviewPlan = z.output<typeof PreviewPlan>;

/** A step that would fall on another day; null: not at all in that time. `post`: how its letter goes then, when that changes. */
export const MovedStep = z.object({
  kind: StepKind,
  rung: z.int(),
  invoices: z.array(z.string()),
  before: Day.nullable(),
  after: Day.nullable(),
  post: z.enum(['post', 'registered']).nullable(),
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
  ...draft,
  reason: typed(500),
});
export type PublishPlan = z.output<typeof PublishPlan>;

/**
 * How many accounts follow each version of a plan at the end of a day; of `today` until now. Null: it was never
 * counted. A day on which very many accounts changed is counted in its night.
 */
export const PlanFollowers = z.object({
  on: Day,
  today: z.boolean(),
  versions: z
    .array(z.object({ debtors: DebtorClassValue, own: z.boolean(), version: z.int(), accounts: z.int() }))
    .nullable(),
});
export type PlanFollowers = z.output<typeof PlanFollowers>;
