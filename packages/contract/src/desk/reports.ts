import { LATE_REASONS } from '@voldaan/domain/account/answer-event.ts';
import { AGES } from '@voldaan/domain/report/ageing.ts';
import { CLAIM_FATES } from '@voldaan/domain/report/claims-report.ts';
import * as z from 'zod';
import { LanguageValue } from '../http/values.ts';
import { HoldReason } from './hold-reason.ts';
import { StepKind } from './step-kind.ts';
import { Amount, Day, Id } from './values.ts';

/** The reports, in the order in which they are named. */
export const REPORTS = [
  'ageing',
  'dso',
  'forecast',
  'collected',
  'effect',
  'promises',
  'arrangements',
  'reasons',
  'alike',
  'claims',
  'work',
  'owners',
] as const;
export const ReportName = z.enum(REPORTS);
export type ReportName = z.output<typeof ReportName>;

/** The days that are looked at, `until` included; at most 366. Without them: this month and the two before it. */
export const ReportsQuery = z.object({ from: Day.optional(), until: Day.optional() });
export type ReportsQuery = z.output<typeof ReportsQuery>;

/** A link carries no header of its own: a file says in its address which language its reader chose. */
export const ReportFileQuery = ReportsQuery.extend({ language: LanguageValue.optional() });

/** The query as a page writes it in an address. */
export type ReportsAsked = { from?: string; until?: string };

const Share = z.int().min(0).max(1000).nullable();
const CountAndAmount = z.object({ count: z.int(), amount: Amount });
const Step = z.object({ rung: z.int(), kind: StepKind });
const Ages = z.record(z.enum(AGES), Amount);
const Dso = z.object({ days: z.int(), atLeast: z.boolean() });
const Person = z.object({ id: Id, name: z.string() });
const Owner = Person.nullable();
const ReasonAmounts = z.array(z.object({ reason: z.enum(LATE_REASONS), amount: Amount }));
const Extras = z.object({ interest: Amount, costs: Amount });

/** Why a step left later than on the day that the plan has for everybody. */
export const WhyLater = z.union([
  z.object({ by: z.literal('hold'), reason: HoldReason }),
  z.object({ by: z.enum(['approval', 'post', 'other-message', 'term', 'moved', 'rule']) }),
]);
export type WhyLater = z.output<typeof WhyLater>;

/** What stood in the books at the end of a day. */
const Position = z.object({ on: Day, open: Amount, ages: Ages, dso: Dso });
export type Position = z.output<typeof Position>;

export const Treated = Step.extend({
  for: z.enum(['business', 'consumer']),
  count: z.int(),
  alike: z.int(),
  median: z.int(),
  most: z.int(),
  days: z.array(z.object({ later: z.int(), count: z.int() })),
});

/** Every report over some days. Amounts in cents, shares per mille. */
export const Reports = z.object({
  today: Day,
  /** First day of which anything is known. */
  first: Day,
  /**
   * More debtors than this changed after a day than can be counted while somebody waits: every report ends on that
   * day, without one they are empty. The next morning they are counted.
   */
  uncounted: z.object({ moreThan: z.int(), after: Day.nullable() }).nullable(),
  from: Day,
  until: Day,
  position: Position.extend({
    disputed: Amount,
    arranged: Amount,
    promised: Amount,
    credit: Amount,
    writtenOff: Amount,
  }),
  /** Ends of the months before, oldest first, and the last day looked at. */
  trend: z.array(Position),
  collected: z.object({
    unasked: Amount,
    steps: z.array(Step.extend({ amount: Amount })),
    surplus: Amount,
    total: Amount,
  }),
  effect: z.object({
    steps: z.array(Step.extend({ asked: Amount, within7: Amount, within14: Amount })),
    /** Whether fourteen days have passed since the last of them. */
    complete: z.boolean(),
  }),
  promises: z.object({
    made: CountAndAmount,
    kept: CountAndAmount,
    broken: CountAndAmount,
    keptShare: Share,
  }),
  arrangements: z.object({
    proposed: z.int(),
    refused: z.int(),
    accepted: CountAndAmount,
    kept: CountAndAmount,
    lapsed: CountAndAmount,
    missedTerms: z.int(),
    defaultRate: Share,
  }),
  reasons: z.object({
    total: Amount,
    reasons: ReasonAmounts,
    customers: z.array(z.object({ debtor: Person, total: Amount, reasons: ReasonAmounts })),
    owners: z.array(z.object({ owner: Owner, total: Amount, reasons: ReasonAmounts })),
    products: z.array(z.object({ product: z.string(), total: Amount, reasons: ReasonAmounts })),
  }),
  alike: z.object({
    steps: z.array(Treated),
    differently: z.array(
      z.object({
        debtor: Person,
        invoice: z.string(),
        step: Step,
        planned: Day,
        left: Day,
        days: z.int(),
        why: WhyLater,
      }),
    ),
    calls: z.object({ opened: z.int(), missed: z.int() }),
  }),
  /** As of today, or the last day that is counted, whatever days are looked at. */
  forecast: z.object({
    weeks: z.array(
      z.object({
        until: Day,
        agreed: Amount,
        low: Amount.optional(),
        expected: Amount.optional(),
        high: Amount.optional(),
      }),
    ),
    byHabit: Amount,
    habit: z.object({ high: z.int(), expected: z.int(), low: z.int() }).nullable(),
  }),
  claims: z.object({ fates: z.record(z.enum(CLAIM_FATES), Extras), open: Extras }),
  work: z.object({
    waiting: z.int(),
    inTime: z.int(),
    late: z.int(),
    inTimeShare: Share,
    asked: z.int(),
    taken: z.int(),
    mediations: z.int(),
  }),
  owners: z.array(
    z.object({
      owner: Owner,
      invoiced: Amount,
      paid: Amount,
      becameLate: Amount,
      daysLate: z.int().nullable(),
      disputed: Amount,
    }),
  ),
});
export type Reports = z.output<typeof Reports>;
