import * as z from 'zod';
import { DebtorKind } from '../desk/debtor-kind.ts';
import { HoldReason } from '../desk/hold-reason.ts';
import { StepKind } from '../desk/step-kind.ts';
import { Amount, Day, Id } from '../desk/values.ts';
import { MachineInvoice } from './invoices.ts';
import { Cursor, PageQuery } from './page.ts';

const NextStep = z.object({ kind: StepKind, on: Day }).nullable();

export const MachineDebtor = z.object({
  id: Id,
  customerNumber: z.string().nullable(),
  name: z.string(),
  kind: DebtorKind,
  open: Amount,
  overdue: Amount,
  oldestDueDate: Day.nullable(),
  nextStep: NextStep,
});
export type MachineDebtor = z.output<typeof MachineDebtor>;

export const MachineDebtorsQuery = PageQuery;

/** The largest overdue amount first. */
export const MachineDebtorsPage = z.object({ debtors: z.array(MachineDebtor), cursor: Cursor });
export type MachineDebtorsPage = z.output<typeof MachineDebtorsPage>;

/** A debtor's account as it stands now. `version` grows with every change. */
export const MachineAccount = MachineDebtor.extend({
  version: z.int(),
  today: Day,
  kvk: z.string().nullable(),
  credit: Amount,
  invoices: z.array(MachineInvoice),
  holds: z.array(
    z.object({ reason: HoldReason, until: Day.nullable(), invoices: z.array(z.string()).nullable() }),
  ),
  lastPayment: z.object({ on: Day, amount: Amount }).nullable(),
  paymentReference: z.string(),
});
export type MachineAccount = z.output<typeof MachineAccount>;
