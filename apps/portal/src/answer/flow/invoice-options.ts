import type { StatementInvoice } from '@voldaan/contract/portal/statement.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { Option } from '@voldaan/ui/answer/options.tsx';
import type { CommonTexts } from '../texts/texts.ts';

/** The value that stands for all of them. */
export const ALL = 'all';

/** Invoices to choose one from, each with what is open of it; with `all` also all of them together. */
export const invoiceOptions = (
  invoices: readonly StatementInvoice[],
  all: boolean,
  language: Language,
  common: CommonTexts,
): readonly Option[] => [
  ...(all ? [{ value: ALL, label: common.allInvoices }] : []),
  ...invoices.map(({ number, open }) => ({
    value: number,
    label: common.invoice(number),
    note: common.openAmount(formatEuro(open, language)),
  })),
];

/** What was chosen, in words. */
export const invoiceText = (value: string, common: CommonTexts): string =>
  value === ALL ? common.allInvoices : common.invoice(value);

/** The numbers that a choice stands for. */
export const chosenNumbers = (value: string, invoices: readonly StatementInvoice[]): string[] =>
  invoices.filter(({ number }) => value === ALL || value === number).map(({ number }) => number);
