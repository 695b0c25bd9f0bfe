import { StepKind } from '@voldaan/contract/desk/step-kind.ts';
import { CentsValue, DayValue } from '@voldaan/contract/http/values.ts';
import * as z from 'zod';
import { HeldData } from '../debtors/row-data.ts';

const figures = {
  number: z.string(),
  issued: DayValue,
  due: DayValue,
  amount: CentsValue,
  open: CentsValue,
};

const InvoiceRowData = z.object({
  ...figures,
  overdue: z.boolean(),
  step: z.object({ kind: StepKind, on: DayValue.nullable() }).nullable(),
  holds: z.array(HeldData),
  debtor: z.string(),
  /** invoices of which all the rest is the same; lines of before they stood together have none */
  beside: z.array(z.object(figures)).default([]),
});

/** What the list of invoices keeps of one. */
export type ListedInvoice = Omit<z.output<typeof InvoiceRowData>, 'beside'>;

/** The invoices of a line of the list, the oldest first. */
export const invoicesOf = (data: unknown): readonly [ListedInvoice, ...ListedInvoice[]] => {
  const { beside, ...first } = InvoiceRowData.parse(data);
  return [first, ...beside.map((other) => ({ ...first, ...other }))];
};
