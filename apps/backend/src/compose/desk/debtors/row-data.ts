import { DebtorKind } from '@voldaan/contract/desk/debtor-kind.ts';
import { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import type { HoldReason } from '@voldaan/domain/hold/hold.ts';
import type { WhyNothing } from '@voldaan/domain/plan/outlook.ts';
import * as z from 'zod';
import { HOLD_REASON } from '../words/hold-reason.ts';

const isHoldReason = (value: unknown): value is HoldReason =>
  typeof value === 'string' && value in HOLD_REASON;

/** Written by our own planner; only that it is a reason at all is looked at. */
const Why = z.custom<WhyNothing>(
  (value) => typeof value === 'object' && value !== null && 'because' in value,
);

/** A pause in a line of a list. */
export const HeldData = z.object({
  reason: z.custom<HoldReason>(isHoldReason),
  until: DayValue.nullable(),
});

/** What the list of debtors keeps of an account. */
export const DebtorRowData = z.object({
  name: z.string(),
  kind: DebtorKind,
  city: z.string().nullable(),
  customerNumber: z.string().nullable(),
  open: CentsValue,
  overdue: CentsValue,
  oldestDueDate: DayValue.nullable(),
  invoices: z.array(z.string()),
  next: z.object({ kind: StepKind, on: DayValue }).nullable(),
  why: Why.nullable(),
  holds: z.array(HeldData),
  lastPayment: z.object({ on: DayValue, amount: CentsValue }).nullable(),
  keyAccount: z.boolean(),
  /** staff id of the salesperson; rows of before lack it */
  owner: z.string().nullable().default(null),
  closedOn: DayValue.nullable(),
});
export type DebtorRowData = z.output<typeof DebtorRowData>;
