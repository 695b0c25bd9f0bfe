import { type PayChoice, writePayChoice } from '@voldaan/contract/portal/pay-choice.ts';
import type { Statement, StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { type Cents, smallest, sum } from '@voldaan/domain/money/cents.ts';
import type { PortalTexts } from './texts/texts.ts';

/** One way to answer "how much", with the value that its radio button posts. */
export type PayOption = PayChoice & { readonly value: string; readonly label: string };

/** Invoices of which something can be paid online now. */
export const payableInvoices = (statement: Statement): readonly StatementInvoice[] =>
  statement.invoices.filter((invoice) => invoice.payableOnline && invoice.open > 0);

/** The most that can be paid online: what is payable, less any credit that already covers it. */
export const payableTotal = (statement: Statement): Cents =>
  smallest(statement.openTotal, sum(payableInvoices(statement).map((invoice) => invoice.open)));

/** Whether there is anything to pay online, and a way to do it. */
export const canPayOnline = (statement: Statement): boolean =>
  payableTotal(statement) > 0 && statement.methods.length > 0;

const option = (label: string, choice: PayChoice): PayOption => ({
  ...choice,
  label,
  value: writePayChoice(choice),
});

/** The amounts that a payer can choose without typing: all, what is due, one invoice. */
export const payOptions = (statement: Statement, texts: PortalTexts): readonly PayOption[] => {
  const total = payableTotal(statement);
  const payable = payableInvoices(statement);
  const all = total === statement.openTotal ? texts.everything : texts.everythingHere;
  const due = statement.dueTotal > 0 && statement.dueTotal < total;
  const single = payable.length > 1 ? payable.filter((invoice) => invoice.open <= total) : [];
  return [
    option(all, { amount: total }),
    ...(due ? [option(texts.dueOnly, { amount: statement.dueTotal })] : []),
    ...single.map((invoice) =>
      option(texts.oneInvoice(invoice.number), { amount: invoice.open, invoice: invoice.number }),
    ),
  ];
};
