import { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import * as z from 'zod';
import { HeldData } from '../debtors/row-data.ts';

/** What the list of invoices keeps of one. */
export const InvoiceRowData = z.object({
  number: z.string(),
  issued: DayValue,
  due: DayValue,
  amount: CentsValue,
  open: CentsValue,
  overdue: z.boolean(),
  step: z.object({ kind: StepKind, on: DayValue.nullable() }).nullable(),
  holds: z.array(HeldData),
  debtor: z.string(),
});
export type InvoiceRowData = z.output<typeof InvoiceRowData>;
